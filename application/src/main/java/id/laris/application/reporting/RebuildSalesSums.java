package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.YearMonth;
import java.util.List;

/**
 * Has all months gone over in the background: sums that say something else than the book of sales are added up anew. The book itself is
 * never touched.
 */
@UseCase
@Audited
@Requires(Permission.MANAGE_EVENTS)
public final class RebuildSalesSums {
    private final SalesBook book;
    private final SalesDoubts doubts;
    private final AuditNotes notes;

    public RebuildSalesSums(SalesBook book, SalesDoubts doubts, AuditNotes notes) {
        this.book = book;
        this.doubts = doubts;
        this.notes = notes;
    }

    /** The months that wait for it now, oldest first; each is right as soon as it is done, whatever becomes of the next. */
    public List<YearMonth> rebuild() {
        var months = book.months();
        doubts.add(months);
        notes.about("sales-sums", months.isEmpty() ? "-" : months.get(0) + "/" + months.get(months.size() - 1));
        return months;
    }
}
