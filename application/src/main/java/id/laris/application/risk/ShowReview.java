package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.risk.Review;
import id.laris.domain.shared.Missing;

/** What was thought of one order, and what was decided. */
@UseCase
@Requires(Permission.REVIEW_RISK)
public final class ShowReview {
    private final RiskBook book;
    private final Orders orders;

    public ShowReview(RiskBook book, Orders orders) {
        this.book = book;
        this.orders = orders;
    }

    /** @throws Missing review-not-found for an order that had nothing against it */
    public Review show(OrderNumber number) {
        return orders.find(number)
                .flatMap(order -> book.find(order.id()))
                .orElseThrow(() -> new Missing("review", number));
    }
}
