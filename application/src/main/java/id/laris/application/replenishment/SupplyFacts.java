package id.laris.application.replenishment;

import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What advice needs to know of buying, for many SKUs at once: each question is one read, however many there are. */
public interface SupplyFacts {
    /** How sure it is that pieces come. */
    enum Way {
        /** On the draft of a purchase order: the supplier does not know of it. */
        DRAFTED,
        /** On a purchase order that was sent. */
        ORDERED,
        /** On the way from another warehouse. */
        MOVING
    }

    /**
     * Pieces that are still to come.
     *
     * @param day when they should be there; for those between warehouses the day they left, in UTC
     * @param pieces at least one
     */
    record Coming(Sku sku, WarehouseCode warehouse, Way way, LocalDate day, int pieces) {}

    /** How many deliveries there were, and their days from the sending of the order. @param deviation of the days; 0 for a single one */
    record Deliveries(int count, double mean, double deviation) {}

    /** By SKU, warehouse, day, way and pieces. */
    List<Coming> coming(Collection<Sku> skus);

    /** Pieces of everything that lie there, damaged ones too, or are still to come; those without any are left out. */
    Map<WarehouseCode, Long> filled(Collection<WarehouseCode> warehouses);

    /** What active suppliers ask for them on that day: of each supplier and SKU the entry that holds. By SKU, price and supplier. */
    List<SupplierPrice> prices(Collection<Sku> skus, LocalDate day);

    /** Of purchase orders that were delivered from then on; suppliers without any are left out. */
    Map<SupplierId, Deliveries> deliveries(Instant since);
}
