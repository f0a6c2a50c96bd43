package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.payment.SettlementRuns.Difference;
import id.laris.application.payment.SettlementRuns.Finding;
import id.laris.application.payment.SettlementRuns.Line;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Money;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what comparing a batch of a report found and how far it is by that. At its end: what is booked here and not in it. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class KeepCompared {
    private static final int MOST_NOT_REPORTED = 500;
    /** Beyond the number of any line. */
    private static final long NO_LINE = 1_000_000_000L;

    private final SettlementRuns runs;
    private final MoneyBook book;
    private final ShopSettings shop;
    private final Clock clock;

    public KeepCompared(SettlementRuns runs, MoneyBook book, ShopSettings shop, Clock clock) {
        this.runs = runs;
        this.book = book;
        this.shop = shop;
        this.clock = clock;
    }

    /**
     * @param batch empty at the end
     * @throws id.laris.domain.shared.StaleVersion when another worker took it over
     */
    public SettlementRun keep(SettlementRun run, List<Line> batch, SettlementComparison.Compared found) {
        if (batch.isEmpty()) {
            var missing = notReported(run);
            runs.save(run.done(missing.size()));
            runs.keep(run.id(), missing);
            runs.forgetLines(run.id());
            return runs.get(run.id());
        }
        var last = batch.get(batch.size() - 1).reference();
        runs.save(
                run.compared(batch.size(), found.differences().size(), last, clock.instant(), SettlementWorker.LEASE));
        runs.keep(run.id(), found.differences());
        runs.matched(run.id(), found.attempts());
        return runs.get(run.id());
    }

    /** The first so many. */
    private List<Difference> notReported(SettlementRun run) {
        if (run.from().isEmpty()) return List.of();
        var from = run.from().get().atStartOfDay(shop.zone()).toInstant();
        var to = run.to().orElseThrow().plusDays(1).atStartOfDay(shop.zone()).toInstant();
        var booked = book.captured(run.provider(), from, to, SettlementRun.MOST_LINES);
        var reported = runs.reported(
                run.id(),
                booked.stream()
                        .map(line -> new AttemptId(line.movement().document()))
                        .toList());
        var missing = new ArrayList<Difference>();
        for (var line : booked)
            if (missing.size() < MOST_NOT_REPORTED
                    && !reported.contains(new AttemptId(line.movement().document())))
                missing.add(new Difference(
                        NO_LINE + missing.size(),
                        0,
                        line.movement().document().toString(),
                        Optional.of(line.order()),
                        Money.zero(line.movement().amount().currency()),
                        Optional.of(line.movement().amount()),
                        Finding.NOT_REPORTED));
        return missing;
    }
}
