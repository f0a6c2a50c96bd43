package id.laris.application.purchasing;

import id.laris.application.shared.Page;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.ReceiptNumber;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What arrived. Receipts never change. */
public interface GoodsReceipts {
    /** The next number of that year, in the caller's transaction: what is rolled back leaves no gap. */
    ReceiptNumber nextNumber(int year);

    void add(GoodsReceipt receipt);

    /** @throws id.laris.domain.shared.Missing receipt-not-found */
    GoodsReceipt get(ReceiptNumber number);

    /** Those of a purchase order, oldest first. */
    List<GoodsReceipt> of(PurchaseNumber purchase);

    /** The newest first. @param warehouses none for all */
    Page<GoodsReceipt> list(Set<WarehouseCode> warehouses, Optional<String> cursor, int limit);
}
