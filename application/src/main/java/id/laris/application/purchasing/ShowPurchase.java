package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;

/** A purchase order, its supplier, how it went there and what arrived of it. */
@UseCase
@Requires(Permission.BUY)
public final class ShowPurchase {
    private final PurchaseDesk desk;
    private final PurchaseFile file;

    public ShowPurchase(PurchaseDesk desk, PurchaseFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** @throws id.laris.domain.shared.Missing purchase-not-found */
    public PurchaseDetails show(PurchaseNumber number) {
        return file.of(desk.get(number));
    }
}
