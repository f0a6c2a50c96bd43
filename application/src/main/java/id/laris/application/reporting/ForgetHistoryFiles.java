package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.catalogue.ImportFiles;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Deletes what was sent as a sales history once it is over: it may name buyers. What was booked and what was left out is kept. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ForgetHistoryFiles {
    /** Longer than the shop is ever closed. */
    private static final Duration LOOKED_BACK = Duration.ofDays(60);

    private final HistoryImports imports;
    private final ImportFiles contents;
    private final Clock clock;

    public ForgetHistoryFiles(HistoryImports imports, ImportFiles contents, Clock clock) {
        this.imports = imports;
        this.contents = contents;
        this.clock = clock;
    }

    public void forget() {
        imports.contentsEndedSince(clock.instant().minus(LOOKED_BACK)).forEach(contents::delete);
    }
}
