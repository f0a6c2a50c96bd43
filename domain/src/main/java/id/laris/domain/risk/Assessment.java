package id.laris.domain.risk;

import java.util.List;

/**
 * What speaks for looking twice at an order; nothing, most of the time.
 *
 * @param holdFrom from which score on it was to be held when it was weighed; 0 when there was nothing to weigh, or before limits were kept
 */
public record Assessment(List<Reason> reasons, int holdFrom) {
    public static final Assessment CLEAN = new Assessment(List.of(), 0);

    public Assessment {
        reasons = List.copyOf(reasons);
    }

    public int score() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** Whether somebody has to look at it before anything leaves. */
    public boolean holds() {
        return holdFrom > 0 && score() >= holdFrom;
    }
}
