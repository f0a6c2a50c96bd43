package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Deletes uploaded files a week after their last import ended; what came of the imports is kept. Run once a day. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ForgetImportedFiles {
    private static final Duration KEPT = Duration.ofDays(7);

    private final ProductImports imports;
    private final ImportFiles files;
    private final Clock clock;

    public ForgetImportedFiles(ProductImports imports, ImportFiles files, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    public void forget() {
        imports.filesDoneBefore(clock.instant().minus(KEPT)).forEach(files::delete);
    }
}
