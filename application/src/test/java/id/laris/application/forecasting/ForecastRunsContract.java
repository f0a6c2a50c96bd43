package id.laris.application.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What every store of runs promises. Each test works on a run of its own, once none is running any more. */
public interface ForecastRunsContract {
    Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    Duration LEASE = Duration.ofMinutes(5);
    AtomicLong MILLIS = new AtomicLong(1_800_000_000_000L);

    ForecastRuns runs();

    private static ForecastRun fresh() {
        var id = new UUID(
                MILLIS.incrementAndGet() << 16 | 0x7000, UUID.randomUUID().getLeastSignificantBits());
        return ForecastRun.of(id, "staff a", NOW, LocalDate.parse("2026-11-23"), 40);
    }

    private ForecastRun added() {
        runs().latest().filter(ForecastRun::isRunning).ifPresent(run -> runs().save(run.done(NOW)));
        var run = fresh();
        assertThat(runs().add(run)).isTrue();
        return run;
    }

    @Test
    default void one_is_kept_as_it_was_and_changed_by_one_only() {
        var run = added();
        assertThat(runs().get(run.id())).isEqualTo(run);

        runs().save(run.looked(10, 3, "SKU a", NOW, LEASE));

        var stored = runs().get(run.id());
        assertThat(stored.looked()).isEqualTo(10);
        assertThat(stored.renewed()).isEqualTo(3);
        assertThat(stored.last()).contains("SKU a");
        assertThat(stored.version()).isEqualTo(1);
        assertThatThrownBy(() -> runs().save(run.done(NOW))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> runs().get(UUID.randomUUID())).isInstanceOf(Missing.class);

        runs().save(stored.done(NOW));
        assertThat(runs().get(run.id()).endedAt()).contains(NOW);
        assertThat(runs().get(run.id()).percent()).isEqualTo(100);
    }

    @Test
    default void one_runs_at_a_time() {
        var running = added();
        var second = fresh();

        assertThat(runs().add(second)).isFalse();
        runs().save(running.done(NOW));
        assertThat(runs().add(second)).isTrue();
        assertThat(runs().latest()).contains(second);
    }

    @Test
    default void one_worker_has_it_at_a_time_and_the_next_when_the_lease_is_over() {
        var run = added();

        var taken = runs().take(NOW, LEASE).orElseThrow();

        assertThat(taken.id()).isEqualTo(run.id());
        assertThat(taken.tries()).isEqualTo(1);
        assertThat(runs().take(NOW.plusSeconds(1), LEASE)).isEmpty();
        assertThat(runs().take(NOW.plus(LEASE), LEASE)).map(ForecastRun::tries).contains(2);
    }

    @Test
    default void the_newest_come_first_page_by_page() {
        var first = added();
        var second = added();

        var page = runs().newest(Optional.empty(), 1);
        assertThat(page.items()).containsExactly(second);
        assertThat(runs().newest(page.next().map(UUID::fromString), 1).items())
                .extracting(ForecastRun::id)
                .containsExactly(first.id());
    }
}
