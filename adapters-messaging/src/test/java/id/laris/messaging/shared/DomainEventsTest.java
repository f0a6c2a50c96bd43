package id.laris.messaging.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.shared.Events;
import id.laris.application.shared.Outbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Events from the outbox to their followers over the default transport. */
@QuarkusTest
class DomainEventsTest {
    @Inject
    Events events;

    @Inject
    Outbox outbox;

    @Inject
    RecordingFollower follower;

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
    void keeps_the_order_of_each_key_and_works_on_several_keys_at_once() {
        var keys = IntStream.range(0, 50).mapToObj(i -> aKey()).toList();
        IntStream.rangeClosed(1, 10).forEach(n -> keys.forEach(k -> events.publish(Happened.to(k, n))));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> keys.forEach(
                        k -> assertThat(follower.numbersOf(k)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
        assertThat(follower.overlaps).isEmpty();
        assertThat(follower.mostAtOnce.get()).isGreaterThan(1);
    }

    @Test
    void work_that_was_overtaken_is_done_again_at_once() {
        var key = aKey();
        follower.stale.put(key, 3);

        events.publish(Happened.to(key, 1));

        await().untilAsserted(() -> assertThat(follower.numbersOf(key)).containsExactly(1));
    }

    @Test
    void an_event_nobody_wants_is_done() {
        events.publish(new id.laris.domain.order.OrderConfirmed(
                new id.laris.domain.shared.OrderId(UUID.randomUUID()),
                id.laris.domain.order.OrderNumber.of(1),
                java.time.Instant.now()));

        await().untilAsserted(() -> assertThat(outbox.claim(1, Duration.ZERO)).isEmpty());
    }
}
