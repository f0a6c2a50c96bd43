package id.laris.domain.risk;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Somebody decided about this order already, or it never waited. Code: {@code review-decided}. */
public final class ReviewDecided extends Refusal {
    public ReviewDecided(Review.State state) {
        super(Kind.CONFLICT, "review-decided", "The review is " + state, Map.of("state", state.name()));
    }
}
