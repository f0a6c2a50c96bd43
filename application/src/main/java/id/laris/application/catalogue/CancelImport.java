package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** Stops an import. What it has imported stays; the batch that is under way is either done before or not at all. */
@UseCase
@Audited
@Requires(Permission.EDIT_CATALOGUE)
public final class CancelImport {
    private final ProductImports imports;
    private final Clock clock;

    public CancelImport(ProductImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    public void cancel(ImportId id) {
        imports.save(imports.lock(id).cancelled(clock.instant()));
    }
}
