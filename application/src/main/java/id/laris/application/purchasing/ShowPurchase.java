package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.purchasing.PurchaseNumber;

/** A purchase order, its supplier and what arrived of it. */
@UseCase
@Requires(Permission.BUY)
public final class ShowPurchase {
    private final PurchaseDesk desk;
    private final Suppliers suppliers;
    private final Warehouses warehouses;
    private final GoodsReceipts receipts;

    public ShowPurchase(PurchaseDesk desk, Suppliers suppliers, Warehouses warehouses, GoodsReceipts receipts) {
        this.desk = desk;
        this.suppliers = suppliers;
        this.warehouses = warehouses;
        this.receipts = receipts;
    }

    /** @throws id.laris.domain.shared.Missing purchase-not-found */
    public PurchaseDetails show(PurchaseNumber number) {
        var order = desk.get(number);
        return new PurchaseDetails(
                order,
                suppliers.get(order.supplier()),
                warehouses.all().stream()
                        .filter(warehouse -> warehouse.code().equals(order.warehouse()))
                        .findFirst()
                        .orElseThrow(),
                desk.titles(order.lines().stream().map(PurchaseLine::sku).toList()),
                receipts.of(number));
    }
}
