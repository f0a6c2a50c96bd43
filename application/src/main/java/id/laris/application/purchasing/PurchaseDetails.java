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
 * @param titles what its goods are called; those not on sale are left out
 * @param receipts what arrived of it, oldest first
 */
public record PurchaseDetails(
        PurchaseOrder order,
        Supplier supplier,
        Warehouse warehouse,
        Map<Sku, String> titles,
        List<GoodsReceipt> receipts) {}
