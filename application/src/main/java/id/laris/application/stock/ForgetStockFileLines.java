package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/** Forgets line by line what files said a month after they ended, or were left checked; what they changed is in the ledger. Run once a day. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetStockFileLines {
    private static final Duration KEPT = Duration.ofDays(30);

    private final StockFiles files;
    private final Clock clock;

    public ForgetStockFileLines(StockFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    public int forget() {
        return files.forgetLines(clock.instant().minus(KEPT));
    }
}
