package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Ids;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** Imports the file of an earlier import for real, as after a dry run that looked good, without sending it again. */
@UseCase
@Audited
@Requires(Permission.EDIT_CATALOGUE)
public final class RepeatImport {
    private final ProductImports imports;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;

    public RepeatImport(ProductImports imports, CurrentActor actor, Ids ids, Clock clock) {
        this.imports = imports;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** With the same rate. The file is kept for a week; after that the new import ends with {@code product-file-missing}. */
    public ProductImport repeat(ImportId earlier) {
        var before = imports.get(earlier);
        var again = ProductImport.of(
                new ImportId(ids.next()),
                before.file(),
                before.fileName(),
                before.fileSize(),
                before.rows(),
                false,
                before.rate(),
                actor.actor().name(),
                clock.instant());
        imports.add(again);
        return again;
    }
}
