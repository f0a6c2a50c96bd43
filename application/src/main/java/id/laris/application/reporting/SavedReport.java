package id.laris.application.reporting;

import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowSalesReport.Query;
import id.laris.domain.shared.Text;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A way to ask for the sales report that somebody wants to find again.
 *
 * @param owner how the history calls who saved it
 * @param name 1 to {@value #LONGEST_NAME} characters in one line; of one owner no two have the same
 * @param shared colleagues see it too; only the owner changes it
 * @param warehouse empty for the whole shop; who is bound to warehouses gets the figures of theirs
 */
public record SavedReport(
        UUID id, String owner, String name, boolean shared, By by, ReportSpan span, Optional<WarehouseCode> warehouse) {
    public static final int LONGEST_NAME = 60;

    public SavedReport {
        name = Text.line("name", name, 1, LONGEST_NAME);
    }

    public boolean isSeenBy(String who) {
        return shared || owner.equals(who);
    }

    /** What it asks for on that day. */
    public Query on(LocalDate today) {
        return new Query(by, span.on(today), warehouse);
    }
}
