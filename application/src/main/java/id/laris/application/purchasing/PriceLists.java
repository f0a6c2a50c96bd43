package id.laris.application.purchasing;

import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Sku;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What suppliers ask for SKUs: one entry for each supplier, SKU and day from which it holds. */
public interface PriceLists {
    /** All entries of a supplier, by SKU, then the one that holds from the latest day first. */
    List<SupplierPrice> of(SupplierId supplier);

    /** Entries of the same supplier, SKU and day take the place of those that are there. */
    void put(Collection<SupplierPrice> prices);

    /** False when there was none. */
    boolean remove(SupplierId supplier, Sku sku, LocalDate validFrom);

    /** What holds on that day, in one read: for each SKU the entry with the latest day that is not after it. SKUs without one are left out. */
    Map<Sku, SupplierPrice> valid(SupplierId supplier, Collection<Sku> skus, LocalDate day);
}
