package id.laris.messaging.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Events;
import id.laris.application.shared.InMemoryEvents;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderCompleted;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderPlaced;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentReceived;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Events from the outbox to their followers over the default transport. */
@QuarkusTest
class DomainEventsTest {
    @Inject
    Events events;

    @Inject
    InMemoryEvents outbox;

    @Inject
    MeterRegistry registry;

    @Inject
    RecordingFollower follower;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    private record Unheard(String key, Instant occurredAt) implements DomainEvent {
        @Override
        public String type() {
            return "test.unheard";
        }
    }

    private static String aKey() {
        return "key-" + UUID.randomUUID();
    }

    @Test
    void an_event_reaches_its_follower_as_the_system() {
        var key = aKey();

        events.publish(Happened.to(key, 1));

        await().untilAsserted(() -> assertThat(follower.numbersOf(key)).containsExactly(1));
        assertThat(follower.actors).containsExactly("system");
    }

    @Test
    void keeps_the_order_of_each_key() {
        var keys = IntStream.range(0, 50).mapToObj(i -> aKey()).toList();
        IntStream.rangeClosed(1, 10).forEach(n -> keys.forEach(k -> events.publish(Happened.to(k, n))));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> keys.forEach(
                        k -> assertThat(follower.numbersOf(k)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
        assertThat(follower.overlaps).isEmpty();
    }

    @Test
    void works_on_several_keys_at_once() {
        var one = "meeting-a"; // another lane of the four than meeting-b
        var other = "meeting-b";

        events.publish(Happened.meeting(one));
        events.publish(Happened.meeting(other));

        await().untilAsserted(() -> {
            assertThat(follower.numbersOf(one)).hasSize(1);
            assertThat(follower.numbersOf(other)).hasSize(1);
        });
    }

    @Test
    void an_event_nobody_wants_is_done() {
        var key = aKey();
        events.publish(new Unheard(key, Instant.now()));

        await().until(() -> outbox.isDone(outbox.of(key).get(0).id()));
    }

    @Test
    void a_poisonous_event_becomes_a_dead_letter_and_is_handled_when_it_is_replayed() {
        var key = aKey();
        events.publish(Happened.badly(key, 1));
        events.publish(Happened.to(key, 2));
        await().until(() -> outbox.failuresOf(key) == 1);
        var poison = outbox.of(key).get(0).id();
        for (int tries = 1; tries < 10; tries++) outbox.failed(poison, "cannot stomach it");

        await().untilAsserted(() -> assertThat(follower.numbersOf(key)).containsExactly(2));
        assertThat(outbox.deadLetters(100)).anyMatch(d -> d.event().id().equals(poison));

        follower.healed = true;
        try {
            assertThat(outbox.replay(poison)).isTrue();
            await().untilAsserted(() -> assertThat(follower.numbersOf(key)).containsExactly(2, 1));
        } finally {
            follower.healed = false;
        }
    }

    @Test
    void counts_what_happens_and_how_long_its_handling_takes() {
        var before = registry.counter("laris.orders", "step", "placed").count();
        events.publish(new OrderPlaced(
                new OrderId(UUID.randomUUID()),
                OrderNumber.of(1),
                Channel.COUNTER,
                PaymentMethod.CASH,
                Money.rupiah(1),
                Instant.now()));
        events.publish(new PaymentReceived(
                new OrderId(UUID.randomUUID()),
                new AttemptId(UUID.randomUUID()),
                "transfer",
                PaymentMethod.BANK_TRANSFER,
                Money.rupiah(145_000),
                Instant.now()));

        await().untilAsserted(() -> {
            assertThat(registry.find("laris.events.handling")
                            .tag("type", "order.placed")
                            .timers())
                    .isNotEmpty();
            assertThat(registry.find("laris.events.handling")
                            .tag("type", "payment.received")
                            .timers())
                    .isNotEmpty();
        });
        // Both orders are unknown to the shop, so their mails fail: what failed is not counted.
        assertThat(registry.counter("laris.orders", "step", "placed").count()).isEqualTo(before);

        var known = Orderings.order(orders.nextNumber(), PaymentMethod.QRIS);
        orders.add(known);
        payments.add(Payment.of(known.id(), known.totals().total()));
        events.publish(new OrderCompleted(known.id(), known.number(), true, Instant.now()));
        await().untilAsserted(() -> assertThat(
                        registry.counter("laris.orders", "step", "completed").count())
                .isPositive());
    }
}
