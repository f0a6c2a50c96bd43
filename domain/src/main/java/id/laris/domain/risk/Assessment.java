package id.laris.domain.risk;

import java.util.List;

/** What speaks for looking twice at an order; nothing, most of the time. */
public record Assessment(List<Reason> reasons) {
    public static final Assessment CLEAN = new Assessment(List.of());

    public Assessment {
        reasons = List.copyOf(reasons);
    }

    public int score() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }
}
