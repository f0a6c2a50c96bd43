package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.risk.Review;
import java.util.Optional;

/** The orders somebody has to look at, longest waiting first. */
@UseCase
@Requires(Permission.REVIEW_RISK)
public final class ListReviews {
    /** @param waiting how many there are in all */
    public record Waiting(Page<Review> page, long waiting) {}

    private final RiskBook book;

    public ListReviews(RiskBook book) {
        this.book = book;
    }

    /** @param limit 1 to 500 */
    public Waiting list(Optional<String> cursor, int limit) {
        return new Waiting(book.waiting(cursor, limit), book.countWaiting());
    }
}
