package id.laris.persistence.shared;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * The time that all instances share: the database's, carried on by this machine's steady counter and compared again every minute. A machine
 * whose clock is wrong, or jumps, ends no order early and neither takes nor keeps what another instance has in hand.
 */
@Singleton
@Typed(DatabaseClock.class)
public class DatabaseClock extends Clock {
    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);
    private static final Duration COMPARED_EVERY = Duration.ofMinutes(1);
    /** What a trip to the database may cost; less is no difference. */
    private static final Duration SLACK = Duration.ofMillis(200);

    private static final int BEFORE_ALL_OTHERS = 1;

    /** At this state of the counter it was this moment. */
    private record Known(Instant moment, long counter, boolean compared) {}

    private final Sql sql;
    private final LongSupplier counter;
    private final AtomicReference<Known> known;
    private final AtomicLong compareAt;

    @Inject
    DatabaseClock(Sql sql) {
        this(sql, System::nanoTime);
    }

    DatabaseClock(Sql sql, LongSupplier counter) {
        this.sql = sql;
        this.counter = counter;
        this.known = new AtomicReference<>(new Known(Instant.now(), counter.getAsLong(), false));
        this.compareAt = new AtomicLong(counter.getAsLong() + COMPARED_EVERY.toNanos());
    }

    void start(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent started) {
        compare();
    }

    @Override
    public Instant instant() {
        long now = counter.getAsLong();
        long due = compareAt.get();
        if (now - due >= 0 && compareAt.compareAndSet(due, now + COMPARED_EVERY.toNanos()))
            CompletableFuture.runAsync(this::compareAgain);
        return at(now);
    }

    private Instant at(long now) {
        var point = known.get();
        return point.moment().plusNanos(now - point.counter());
    }

    /** A database that is away is asked again a minute later; until then the counter goes on. */
    private void compareAgain() {
        try {
            compare();
        } catch (RuntimeException away) {
            LOG.debugf(away, "The database cannot be asked for the time");
        }
    }

    void compare() {
        long before = counter.getAsLong();
        var told = sql.find("SELECT clock_timestamp() AS now", row -> Columns.instant(row, "now"))
                .orElseThrow();
        long after = counter.getAsLong();
        var meant = before + (after - before) / 2;
        var difference = Duration.between(at(meant), told);
        boolean first = !known.get().compared();
        if (!first && difference.abs().compareTo(SLACK) <= 0) return;
        known.set(new Known(told, meant, true));
        if (difference.abs().compareTo(COMPARED_EVERY) > 0)
            LOG.warnf("This machine's clock and the database's differ by %s; the database's counts", difference);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** In another zone it is the same moment. */
    @Override
    public Clock withZone(ZoneId zone) {
        var shared = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return shared.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return shared.withZone(other);
            }
        };
    }
}
