package id.laris.application.purchasing;

import id.laris.application.shared.Page;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;

/** The purchase orders. */
public interface PurchaseOrders {
    /** The next number of that year, in the caller's transaction: what is rolled back leaves no gap. */
    PurchaseNumber nextNumber(int year);

    void add(PurchaseOrder order);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(PurchaseOrder order);

    /** @throws id.laris.domain.shared.Missing purchase-not-found */
    PurchaseOrder get(PurchaseNumber number);

    /** The same, kept from change by others until the caller's transaction ends: who comes second sees what the first one wrote. */
    PurchaseOrder lock(PurchaseNumber number);

    /** The one made last first. */
    Page<PurchaseOrder> list(PurchaseQuery query);
}
