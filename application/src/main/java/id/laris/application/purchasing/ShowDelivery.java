package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;
import java.util.List;

/** What is to come of one purchase order, for who unpacks it. */
@UseCase
@Requires(Permission.ADJUST_STOCK)
public final class ShowDelivery {
    private final PurchaseDesk desk;
    private final Deliveries deliveries;

    public ShowDelivery(PurchaseDesk desk, Deliveries deliveries) {
        this.desk = desk;
        this.deliveries = deliveries;
    }

    /** Also of an order of which nothing is expected any more. @throws id.laris.domain.shared.Missing purchase-not-found */
    public Delivery show(PurchaseNumber number) {
        return deliveries.of(List.of(desk.get(number))).get(0);
    }
}
