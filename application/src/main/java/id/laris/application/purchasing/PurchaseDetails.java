package id.laris.application.purchasing;

import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Warehouse;
import java.util.List;
import java.util.Map;

/**
 * A purchase order with what belongs to it.
 *
 * @param place names of where the warehouse stands, the smallest region first
 * @param titles what its goods are called; those not on sale are left out
 * @param receipts what arrived of it, oldest first
 * @param mails how it went to the supplier, newest first
 */
public record PurchaseDetails(
        PurchaseOrder order,
        Supplier supplier,
        Warehouse warehouse,
        List<String> place,
        Map<Sku, String> titles,
        List<GoodsReceipt> receipts,
        List<PurchaseMail> mails) {
    /** Whether it can go to its supplier by mail: there is an address, and goods are still waited for. */
    public boolean mayBeMailed() {
        return order.state().isExpected() && supplier.contact().email().isPresent();
    }

    /** Whether a mail to the supplier goes out by itself. */
    public boolean mailWaits() {
        return mails.stream().anyMatch(PurchaseMail::waits);
    }
}
