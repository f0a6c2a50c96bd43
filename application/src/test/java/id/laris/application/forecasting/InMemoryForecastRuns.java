package id.laris.application.forecasting;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryForecastRuns implements ForecastRuns {
    private final Table<UUID, ForecastRun> runs;

    @Inject
    public InMemoryForecastRuns(Undo undo) {
        runs = new Table<>(undo);
    }

    @Override
    public synchronized boolean add(ForecastRun run) {
        return runs.all().noneMatch(ForecastRun::isRunning) && runs.add(run.id(), run);
    }

    @Override
    public Optional<ForecastRun> find(UUID id) {
        return runs.find(id);
    }

    @Override
    public synchronized void save(ForecastRun changed) {
        if (find(changed.id()).filter(r -> r.version() == changed.version()).isEmpty())
            throw new StaleVersion("forecast-run", changed.id());
        runs.put(changed.id(), versioned(changed));
    }

    private static ForecastRun versioned(ForecastRun r) {
        return new ForecastRun(
                r.id(),
                r.askedBy(),
                r.askedAt(),
                r.firstWeek(),
                r.state(),
                r.subjects(),
                r.looked(),
                r.renewed(),
                r.last(),
                r.leasedUntil(),
                r.tries(),
                r.endedAt(),
                r.version() + 1);
    }

    @Override
    public synchronized Optional<ForecastRun> take(Instant now, Duration lease) {
        var due = runs.all()
                .filter(ForecastRun::isRunning)
                .filter(r -> r.leasedUntil().filter(until -> until.isAfter(now)).isEmpty())
                .findFirst();
        due.ifPresent(r -> save(r.taken(now, lease)));
        return due.flatMap(r -> find(r.id()));
    }

    @Override
    public Page<ForecastRun> newest(Optional<UUID> after, int most) {
        var found = runs.all()
                .filter(r -> after.filter(last -> r.id().toString().compareTo(last.toString()) >= 0)
                        .isEmpty())
                .sorted(Comparator.comparing((ForecastRun r) -> r.id().toString())
                        .reversed())
                .limit(most + 1L)
                .toList();
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(found.get(most - 1).id().toString()));
    }
}
