package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** After each step of an order that changes what it has earned: the book of sales is told. Told again or late, it says the same. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class FollowSales {
    private final SalesDesk desk;

    public FollowSales(SalesDesk desk) {
        this.desk = desk;
    }

    public void follow(OrderId order, Instant at) {
        desk.book(order, at);
    }
}
