package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseState;
import java.util.Optional;

/** Decides what a mail to a supplier says, at the moment it is sent. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WritePurchaseLetter {
    private final PurchaseOrders orders;
    private final PurchaseFile file;

    public WritePurchaseLetter(PurchaseOrders orders, PurchaseFile file) {
        this.orders = orders;
        this.file = file;
    }

    /** Empty when the order was cancelled before anybody was told of it. */
    public Optional<PurchaseDetails> write(PurchaseNumber number) {
        var order = orders.get(number);
        return order.state() == PurchaseState.CANCELLED ? Optional.empty() : Optional.of(file.of(order));
    }
}
