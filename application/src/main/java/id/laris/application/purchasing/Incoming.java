package id.laris.application.purchasing;

import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What is bought and has not arrived: added up from open lines each time, never stored. */
public interface Incoming {
    /** @param pieces still to come on that line, at least one */
    record Expected(Sku sku, WarehouseCode warehouse, LocalDate day, PurchaseNumber purchase, Quantity pieces) {}

    /**
     * In one read: open lines of orders that were sent and are neither complete, closed nor cancelled. By SKU, day, warehouse and
     * number.
     */
    List<Expected> of(Collection<Sku> skus);
}
