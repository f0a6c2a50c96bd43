package id.laris.application.reporting;

import id.laris.domain.reporting.SalesTarget;
import id.laris.domain.stock.WarehouseCode;
import java.time.YearMonth;
import java.util.Optional;

/** What months are to bring. Writes belong to the caller's transaction. */
public interface SalesTargets {
    /** The one that holds in that month: the newest that is not of a later one. Empty too when that one is of nothing. */
    Optional<SalesTarget> in(YearMonth month, Optional<WarehouseCode> warehouse);

    /** Takes the place of the one that begins in the same month. */
    void put(SalesTarget target);
}
