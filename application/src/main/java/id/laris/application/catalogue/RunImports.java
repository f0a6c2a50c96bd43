package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.catalogue.ProductImport;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.StaleVersion;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * Works off the import that waits longest, batch by batch, each in a transaction of its own. Killed anywhere, the next run goes on
 * after the last batch that was committed. Several instances may run at once: each takes another import.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class RunImports {
    private final ProductImports imports;
    private final ImportFiles files;
    private final ApplyImportBatch applyBatch;
    private final Clock clock;

    RunImports(ProductImports imports, ImportFiles files, ApplyImportBatch applyBatch, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.applyBatch = applyBatch;
        this.clock = clock;
    }

    /** Whether there was one to work on. */
    public boolean run() {
        var taken = imports.take(clock.instant(), ApplyImportBatch.LEASE);
        taken.ifPresent(this::work);
        return taken.isPresent();
    }

    private void work(ProductImport run) {
        if (run.tries() > ProductImport.MOST_TRIES) {
            imports.save(run.failed("import-stuck", clock.instant()));
            return;
        }
        try {
            walk(run).ifPresent(last -> imports.save(last.done(clock.instant())));
        } catch (ProductFileUnreadable unreadable) {
            imports.save(imports.get(run.id()).failed(unreadable.code(), clock.instant()));
        } catch (IOException gone) {
            imports.save(imports.get(run.id()).failed("product-file-missing", clock.instant()));
        }
    }

    /** Empty when the import was cancelled or taken over on the way. */
    private Optional<ProductImport> walk(ProductImport run) throws IOException {
        ProductFileSurvey.Source source = () -> files.open(run.file());
        try (var walk = ImportWalk.from(run.nextLine(), source, ProductFileSurvey.of(source))) {
            var now = Optional.of(run);
            for (var batch = walk.next(); batch.isPresent() && now.isPresent(); batch = walk.next())
                now = apply(now.get(), batch.get(), walk);
            return now;
        }
    }

    private Optional<ProductImport> apply(ProductImport run, ImportBatch batch, ImportWalk walk) {
        try {
            return applied(run, batch, walk);
        } catch (Refusal disturbed) {
            if (isLost(run, disturbed)) return Optional.empty();
            return singly(run, batch, walk);
        }
    }

    /** Something in the batch met somebody else's change, or is refused by the shop: only that product is left out. */
    private Optional<ProductImport> singly(ProductImport run, ImportBatch batch, ImportWalk walk) {
        var now = Optional.of(run);
        for (var single : batch.singly()) {
            if (now.isEmpty()) return now;
            try {
                now = applied(now.get(), single, walk);
            } catch (Refusal refusal) {
                now = isLost(now.get(), refusal)
                        ? Optional.empty()
                        : applied(now.get(), single.refusedFor(refusal), walk);
            }
        }
        return now;
    }

    private Optional<ProductImport> applied(ProductImport run, ImportBatch batch, ImportWalk walk) {
        var applied = applyBatch.apply(run, batch);
        if (run.dryRun()) applied.products().forEach(walk::pretend);
        return Optional.of(applied.run());
    }

    private boolean isLost(ProductImport run, Refusal refusal) {
        return refusal instanceof StaleVersion && imports.get(run.id()).version() != run.version();
    }
}
