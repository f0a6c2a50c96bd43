package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.ImportFiles;
import id.laris.application.catalogue.ProductFileUnreadable;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Ids;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.TableUnreadable;
import id.laris.application.shared.TableUnreadable.Reason;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockFile;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Takes in a file of levels or critical points and puts it in line to be checked; nothing else changes before somebody has seen what it
 * would do. A file that cannot be read to its end is refused at once and nothing of it is kept.
 */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SendStockFile {
    /** 64 MB: more than a million lines. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    public static final int MOST_ROWS = 1_000_000;

    /** @param fileName as its owner calls it, for people @param content not closed */
    public record Command(StockFile.Kind kind, String fileName, InputStream content) {}

    private final StockFiles stockFiles;
    private final ImportFiles contents;
    private final StockFileDesk desk;
    private final CurrentActor current;
    private final ShopSettings settings;
    private final Ids ids;
    private final Clock clock;
    private final AuditNotes notes;

    SendStockFile(
            StockFiles stockFiles,
            ImportFiles contents,
            StockFileDesk desk,
            CurrentActor current,
            ShopSettings settings,
            Ids ids,
            Clock clock,
            AuditNotes notes) {
        this.stockFiles = stockFiles;
        this.contents = contents;
        this.desk = desk;
        this.current = current;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws TableUnreadable */
    public StockFile send(Command command) {
        var content = ids.next();
        try {
            long size = store(content, command.content());
            int rows = count(content, command.kind());
            var now = clock.instant();
            var sent = stockFiles.add(
                    LocalDate.ofInstant(now, settings.zone()).getYear(),
                    number -> StockFile.sent(
                            number,
                            command.kind(),
                            content,
                            withoutPath(command.fileName()),
                            size,
                            rows,
                            current.actor().warehouses(),
                            current.actor().name(),
                            now));
            notes.about("stock-file", sent.number());
            notes.changed("rows", 0, rows);
            return sent;
        } catch (IOException broken) {
            contents.delete(content);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            contents.delete(content);
            throw refused;
        }
    }

    private long store(UUID content, InputStream bytes) throws IOException {
        try {
            return contents.store(content, bytes, MOST_BYTES);
        } catch (ProductFileUnreadable tooLarge) {
            throw new TableUnreadable(Reason.TOO_LARGE, 0);
        }
    }

    private int count(UUID content, StockFile.Kind kind) throws IOException {
        int count = 0;
        try (var rows = desk.open(content, kind)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next())
                if (++count > MOST_ROWS)
                    throw new TableUnreadable(Reason.TOO_LONG, row.get().line());
        }
        if (count == 0) throw new TableUnreadable(Reason.EMPTY, 0);
        return count;
    }

    private static String withoutPath(String name) {
        if (name == null) return "";
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
