package id.laris.application.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.audit.AuditNotes;
import id.laris.application.forecasting.DemandHistory.Place;
import id.laris.application.forecasting.Subject.Scope;
import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.TestShop;
import id.laris.application.shared.Undo;
import id.laris.domain.forecasting.ForecastRun;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AskForecastsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-11-22T18:30:00Z");

    private final InMemoryDemandHistory history = new InMemoryDemandHistory(ZONE);
    private final ForecastRuns runs = new InMemoryForecastRuns(new Undo());
    private final Clock clock = Clock.fixed(NOW, ZONE);
    private long last;
    private final ForecastPlan plan =
            new ForecastPlan(runs, history, new CurrentActor(), TestShop.SETTINGS, () -> new UUID(++last, 0));
    private final AskForecasts ask = new AskForecasts(plan, runs, clock, new AuditNotes());

    @Test
    void a_run_begins_unless_one_is_running_or_nothing_was_sold() {
        assertThat(ask.ask()).isFalse();
        history.sold(new Place(Scope.SKU, "KAOS-M"), Optional.empty(), LocalDate.parse("2026-11-02"), 3);

        assertThat(ask.ask()).isTrue();
        assertThat(ask.ask()).isFalse();

        var run = runs.latest().orElseThrow();
        assertThat(run.firstWeek()).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(run.subjects()).isEqualTo(1);
        runs.save(run.done(NOW));
        assertThat(ask.ask()).isTrue();
        assertThat(runs.latest()).map(ForecastRun::isRunning).contains(true);
    }
}
