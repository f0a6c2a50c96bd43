package id.laris.application.forecasting;

import id.laris.application.shared.Page;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.shared.Missing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The runs that make forecasts. Writes belong to the caller's transaction unless said otherwise. */
public interface ForecastRuns {
    /** False when another one is running: then nothing is added. */
    boolean add(ForecastRun run);

    Optional<ForecastRun> find(UUID id);

    default ForecastRun get(UUID id) {
        return find(id).orElseThrow(() -> new Missing("forecast-run", id));
    }

    /** The one that runs, or the last one that did. */
    default Optional<ForecastRun> latest() {
        return newest(Optional.empty(), 1).items().stream().findFirst();
    }

    /** Refuses a stale version ({@link id.laris.domain.shared.StaleVersion}). */
    void save(ForecastRun changed);

    /** The one that runs without a worker, taken for the time of the lease. Own transaction. */
    Optional<ForecastRun> take(Instant now, Duration lease);

    /** Newest first. @param after the last one of the page before */
    Page<ForecastRun> newest(Optional<UUID> after, int most);
}
