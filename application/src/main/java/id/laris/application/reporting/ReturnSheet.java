package id.laris.application.reporting;

import id.laris.domain.reporting.ReturnFigures;
import id.laris.domain.reporting.ReturnOutcome;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What came back, read from the returns. A return belongs to the day it was asked for, in the shop's zone. */
public interface ReturnSheet {
    /** @param warehouse where they arrived; empty for those that did not yet, or never */
    record Pieces(
            YearMonth month,
            String sku,
            Optional<WarehouseCode> warehouse,
            ReturnReason reason,
            ReturnFigures figures) {}

    /** So many returns that ended so, and the money and store credit that went back for them, what is no longer asked for too. */
    record Ended(YearMonth month, ReturnOutcome outcome, long returns, Money worth) {}

    /** A line of a return. */
    record Line(
            ReturnNumber number,
            String orderNumber,
            Instant requestedAt,
            String sku,
            int pieces,
            ReturnReason reason,
            ReturnOutcome outcome) {}

    /** @param warehouse where they arrived; empty for all returns */
    List<Pieces> pieces(Period period, Optional<WarehouseCode> warehouse);

    List<Ended> ended(Period period, Optional<WarehouseCode> warehouse);

    /** Newest first. @param skus empty for all */
    List<Line> lines(Period period, Optional<WarehouseCode> warehouse, Collection<String> skus, int most);
}
