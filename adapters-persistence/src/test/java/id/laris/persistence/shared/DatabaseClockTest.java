package id.laris.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseClockTest {
    private static final TemporalUnitWithinOffset CLOSE = new TemporalUnitWithinOffset(2, ChronoUnit.SECONDS);

    private final AtomicLong counter = new AtomicLong(Long.MAX_VALUE - 5); // counters may overflow

    @Inject
    Sql sql;

    @Test
    void tells_the_databases_time_and_goes_on_with_the_counter() {
        var clock = new DatabaseClock(sql, counter::get);
        clock.compare();
        var told = clock.instant();
        assertThat(told).isCloseTo(databaseTime(), CLOSE);

        counter.addAndGet(Duration.ofSeconds(30).toNanos());

        assertThat(clock.instant()).isEqualTo(told.plusSeconds(30));
    }

    @Test
    void is_right_again_soon_after_the_machine_lost_its_time() {
        var clock = new DatabaseClock(sql, counter::get);
        clock.compare();

        counter.addAndGet(Duration.ofHours(25).toNanos());

        await().untilAsserted(() -> assertThat(clock.instant()).isCloseTo(databaseTime(), CLOSE));
    }

    private Instant databaseTime() {
        return sql.find("SELECT clock_timestamp() AS now", row -> Columns.instant(row, "now"))
                .orElseThrow();
    }
}
