package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Ids;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes in a product file: keeps it, reads through it once, and puts it in line for {@link RunImports}. A file that cannot be read
 * to its end is refused at once ({@link ProductFileUnreadable}) and nothing of it is kept.
 */
@UseCase
@Audited
@Requires(Permission.EDIT_CATALOGUE)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class StartImport {
    /** 200 MB: about half a million rows. */
    public static final long MOST_BYTES = 200L * 1024 * 1024;

    /**
     * @param fileName as its owner calls it, for people
     * @param content not closed
     * @param dryRun only shows what would happen
     * @param rate rupiah for one unit of the file's currency; empty when the file is in rupiah
     */
    public record Command(String fileName, InputStream content, boolean dryRun, Optional<BigDecimal> rate) {}

    private final ProductImports imports;
    private final ImportFiles files;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;

    public StartImport(ProductImports imports, ImportFiles files, CurrentActor actor, Ids ids, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    public ProductImport start(Command command) {
        var file = ids.next();
        try {
            long size = files.store(file, command.content(), MOST_BYTES);
            var rows = ProductFileSurvey.of(() -> files.open(file)).rows();
            var waiting = ProductImport.of(
                    new ImportId(ids.next()),
                    file,
                    withoutPath(command.fileName()),
                    size,
                    rows,
                    command.dryRun(),
                    command.rate(),
                    actor.actor().name(),
                    clock.instant());
            imports.add(waiting);
            return waiting;
        } catch (IOException broken) {
            files.delete(file);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            files.delete(file);
            throw refused;
        }
    }

    private static String withoutPath(String name) {
        if (name == null) return "";
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
