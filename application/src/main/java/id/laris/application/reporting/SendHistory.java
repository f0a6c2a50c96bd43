package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.ImportFiles;
import id.laris.application.catalogue.ProductFileUnreadable;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Ids;
import id.laris.application.shared.TableUnreadable;
import id.laris.application.shared.TableUnreadable.Reason;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImportId;
import id.laris.domain.reporting.HistoryTerms;
import id.laris.domain.stock.Warehouse;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;

/**
 * Takes in sales from before the shop ran here and puts them in line to be booked in the background. A file that cannot be read to its
 * end is refused at once and nothing of it is kept; single bad lines are left out later, each with its reason.
 */
@UseCase
@Audited
@Requires(Permission.EDIT_CATALOGUE)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SendHistory {
    /** 128 MB. */
    public static final long MOST_BYTES = 128L * 1024 * 1024;

    public static final int MOST_ROWS = 2_000_000;

    /** @param fileName as its owner calls it, for people @param content not closed */
    public record Command(String fileName, HistoryTerms terms, InputStream content) {}

    private final HistoryImports imports;
    private final ImportFiles contents;
    private final Warehouses warehouses;
    private final CurrentActor current;
    private final Ids ids;
    private final Clock clock;
    private final AuditNotes notes;

    SendHistory(
            HistoryImports imports,
            ImportFiles contents,
            Warehouses warehouses,
            CurrentActor current,
            Ids ids,
            Clock clock,
            AuditNotes notes) {
        this.imports = imports;
        this.contents = contents;
        this.warehouses = warehouses;
        this.current = current;
        this.ids = ids;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws TableUnreadable @throws id.laris.domain.shared.Missing for a warehouse the shop has not */
    public HistoryImport send(Command command) {
        command.terms()
                .warehouse()
                .map(warehouses::get)
                .map(Warehouse::code)
                .ifPresent(current.actor()::requireWorksIn);
        var content = ids.next();
        try {
            store(content, command.content());
            var survey = survey(content);
            var sent = HistoryImport.sent(
                    new HistoryImportId(ids.next()),
                    content,
                    withoutPath(command.fileName()),
                    survey,
                    command.terms(),
                    current.actor().name(),
                    clock.instant());
            imports.add(sent);
            notes.about("history", sent.id());
            notes.changed("rows", 0, survey.rows());
            return sent;
        } catch (IOException broken) {
            contents.delete(content);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            contents.delete(content);
            throw refused;
        }
    }

    private void store(UUID content, InputStream bytes) throws IOException {
        try {
            contents.store(content, bytes, MOST_BYTES);
        } catch (ProductFileUnreadable tooLarge) {
            throw new TableUnreadable(Reason.TOO_LARGE, 0);
        }
    }

    private HistoryImport.Survey survey(UUID content) throws IOException {
        try (var table = HistoryTable.of(contents.open(content))) {
            var survey = table.survey(MOST_ROWS);
            if (survey.rows() == 0) throw new TableUnreadable(Reason.EMPTY, 0);
            if (survey.rows() > MOST_ROWS) throw new TableUnreadable(Reason.TOO_LONG, 0);
            return survey;
        }
    }

    private static String withoutPath(String name) {
        if (name == null) return "";
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
