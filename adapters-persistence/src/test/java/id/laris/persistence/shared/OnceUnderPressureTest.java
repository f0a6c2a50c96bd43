package id.laris.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.EventBell;
import id.laris.application.shared.Events;
import id.laris.application.shared.Idempotency;
import id.laris.application.shared.Outbox;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.Secrets;
import id.laris.application.shared.Timeline;
import id.laris.domain.order.OrderExpired;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.StatementCounter;
import id.laris.persistence.Together;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Keys, events and secrets when several callers come at once, on a real database with real commits. */
@QuarkusTest
class OnceUnderPressureTest {
    @Inject
    Idempotency idempotency;

    @Inject
    Events events;

    @Inject
    Outbox outbox;

    @Inject
    Timeline timeline;

    @Inject
    EventBell bell;

    @Inject
    Secrets secrets;

    @Inject
    SystemWork system;

    @Inject
    DataSource dataSource;

    private void committed(Runnable work) {
        system.run(() -> QuarkusTransaction.requiringNew().run(work));
    }

    private OrderExpired event(OrderId order, int number) {
        return new OrderExpired(order, OrderNumber.of(number), Instant.parse("2026-11-21T02:00:00Z"));
    }

    @Test
    void of_two_claims_of_one_key_the_second_waits_and_learns_the_first_ones_result() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = UUID.randomUUID();
        var claimed = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);

        var outcomes = new ArrayList<Optional<UUID>>();
        var holder = new Thread(() -> committed(() -> {
            idempotency.claim("test", key, "same", first);
            claimed.countDown();
            await(mayCommit);
        }));
        holder.start();
        await(claimed);
        var waiter = new Thread(
                () -> committed(() -> outcomes.add(idempotency.claim("test", key, "same", UUID.randomUUID()))));
        waiter.start();
        waiter.join(300);
        assertThat(outcomes).isEmpty();
        mayCommit.countDown();
        holder.join();
        waiter.join();

        assertThat(outcomes).containsExactly(Optional.of(first));
    }

    @Test
    void a_claim_that_was_rolled_back_leaves_the_key_free() {
        var key = UUID.randomUUID().toString();

        assertThatThrownBy(() -> committed(() -> {
                    idempotency.claim("test", key, "one", UUID.randomUUID());
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(idempotency.claim("test", key, "other", UUID.randomUUID())).isEmpty();
    }

    @Test
    void two_claimers_take_every_event_once_and_in_order_within_its_key() {
        var orders = IntStream.range(0, 20)
                .mapToObj(i -> new OrderId(UUID.randomUUID()))
                .toList();
        for (int n = 1; n <= 10; n++) {
            int number = n;
            committed(() -> orders.forEach(order -> events.publish(event(order, number))));
        }
        var handled = Collections.synchronizedList(new ArrayList<RecordedEvent>());

        Callable<String> claimer = () -> {
            int empty = 0;
            while (empty < 20) {
                var claimed = outbox.claim(7, Duration.ofMinutes(1));
                empty = claimed.isEmpty() ? empty + 1 : 0;
                for (var event : claimed) {
                    handled.add(event);
                    outbox.done(List.of(event.id()));
                }
            }
            return "done";
        };
        assertThat(Together.run(List.of(claimer, claimer, claimer))).containsOnly("done");

        Map<String, List<String>> byKey = new HashMap<>();
        handled.forEach(
                e -> byKey.computeIfAbsent(e.key(), k -> new ArrayList<>()).add(e.text("number")));
        var inOrder = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> OrderNumber.of(n).value())
                .toList();
        for (var order : orders) assertThat(byKey.get(order.toString())).isEqualTo(inOrder);
    }

    @Test
    void events_of_a_rolled_back_transaction_never_happened() {
        var order = new OrderId(UUID.randomUUID());

        assertThatThrownBy(() -> committed(() -> {
                    events.publish(event(order, 1));
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(timeline.of(order.toString())).isEmpty();
    }

    @Test
    void a_transaction_sees_its_own_events_and_stores_all_of_them_by_one_statement() {
        var order = new OrderId(UUID.randomUUID());

        var sent = StatementCounter.during(() -> committed(() -> {
            for (int n = 1; n <= 5; n++) events.publish(event(order, n));
        }));
        assertThat(sent).hasSize(1);

        committed(() -> {
            events.publish(event(order, 6));
            assertThat(timeline.of(order.toString())).hasSize(6);
        });
        assertThat(timeline.of(order.toString())).hasSize(6);
    }

    @Test
    void events_without_a_transaction_are_a_mistake() {
        assertThatThrownBy(() -> system.run(() -> events.publish(event(new OrderId(UUID.randomUUID()), 1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void history_cannot_be_rewritten_even_by_sql() throws SQLException {
        committed(() -> events.publish(event(new OrderId(UUID.randomUUID()), 1)));
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE event SET actor = 'somebody else'"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("DELETE FROM event")).hasMessageContaining("append-only");
        }
    }

    @Test
    void the_bell_rings_for_events_of_this_instance_and_of_others() throws Exception {
        var rings = new Semaphore(0);
        bell.onRing(rings::release);

        committed(() -> events.publish(event(new OrderId(UUID.randomUUID()), 1)));
        assertThat(rings.tryAcquire(10, TimeUnit.SECONDS)).isTrue();

        rings.drainPermits();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (int i = 0; i < 20 && !rings.tryAcquire(1, TimeUnit.SECONDS); i++) {
                statement.execute("SELECT pg_notify('laris', 'events another-instance')");
                if (i == 19) throw new AssertionError("never heard of another instance");
            }
        }
    }

    @Test
    void the_bell_hears_again_after_its_connection_was_cut() throws Exception {
        var rings = new Semaphore(0);
        bell.onRing(rings::release);
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    + "WHERE datname = current_database() AND query LIKE 'LISTEN%'");
            rings.drainPermits();
            for (int i = 0; !rings.tryAcquire(1, TimeUnit.SECONDS); i++) {
                assertThat(i).isLessThan(30);
                statement.execute("SELECT pg_notify('laris', 'events another-instance')");
            }
        }
    }

    @Test
    void instances_that_make_a_secret_at_once_get_the_same() {
        var name = "s-" + UUID.randomUUID();

        var outcomes = Together.run(
                Collections.nCopies(8, (Callable<String>) () -> new String(secrets.get(name), "ISO-8859-1")));

        assertThat(outcomes).hasSize(8).doesNotHaveAnyElementsOfTypes(Throwable.class);
        assertThat(outcomes.stream().distinct()).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
