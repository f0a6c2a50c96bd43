package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/** Adds up anew the months whose sums say something else than the book of sales. The book itself is never touched. */
@UseCase
@Audited
@Requires(Permission.MANAGE_EVENTS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class RebuildSalesSums {
    private final SalesBook book;
    private final AuditNotes notes;

    public RebuildSalesSums(SalesBook book, AuditNotes notes) {
        this.book = book;
        this.notes = notes;
    }

    /** The months made anew, oldest first; each is right again as soon as it is done, whatever becomes of the next. */
    public List<YearMonth> rebuild() {
        var wrong = book.months().stream()
                .filter(month -> book.wrongCells(month) > 0)
                .toList();
        wrong.forEach(book::rebuild);
        notes.about("sales-sums", wrong.isEmpty() ? "-" : wrong.get(0) + "/" + wrong.get(wrong.size() - 1));
        return wrong;
    }
}
