package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.domain.stock.StockNotice;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The notices of short stock, at most one for each SKU and warehouse. */
public interface StockNotices {
    /** Those of these places that there are, kept from change by others until the caller's transaction ends. By warehouse, then SKU. */
    List<StockNotice> hold(Collection<StockPlace> places);

    /** Adds or replaces. */
    void put(StockNotice notice);

    /** Those that are not resolved although their level is above its critical point, or is not watched any more, are resolved now; how many. */
    int resolve(Instant now);

    /** As they stand at that moment, last raised first. */
    Page<StockNotice> list(NoticeQuery query, Instant now);

    /** How many are open at that moment. @param warehouses only there; empty for all */
    long countOpen(Set<WarehouseCode> warehouses, Instant now);

    /** Open ones that were raised between these moments, the first included; by warehouse, then SKU. @param warehouses as before */
    List<StockNotice> raisedBetween(Set<WarehouseCode> warehouses, Instant from, Instant to);
}
