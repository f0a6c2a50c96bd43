package id.laris.messaging.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.InMemoryEvents;
import id.laris.application.shared.Outbox;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.StorageUnavailable;
import id.laris.application.shared.Undo;
import id.laris.messaging.shared.OutboxReader.Claimed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxReaderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final InMemoryEvents events = new InMemoryEvents(Clock.systemUTC(), new CurrentActor(), new Undo());
    private final Watched outbox = new Watched(events);
    private final BlockingQueue<Claimed> lane = new LinkedBlockingQueue<>();
    private final List<OutboxReader> readers = new ArrayList<>();

    /** The in-memory outbox, watched, and away when the test says so. */
    private static final class Watched implements Outbox {
        private final Outbox outbox;
        final List<Integer> doneAtOnce = java.util.Collections.synchronizedList(new ArrayList<>());
        volatile int claims;
        volatile boolean away;

        Watched(Outbox outbox) {
            this.outbox = outbox;
        }

        private void reach() {
            if (away) throw new StorageUnavailable(null);
        }

        @Override
        public List<RecordedEvent> claim(int most, Duration lease) {
            claims++;
            reach();
            return outbox.claim(most, lease);
        }

        @Override
        public void done(List<UUID> done) {
            reach();
            doneAtOnce.add(done.size());
            outbox.done(done);
        }

        @Override
        public void failed(UUID event, String reason) {
            reach();
            outbox.failed(event, reason);
        }

        @Override
        public void release(List<UUID> released) {
            outbox.release(released);
        }

        @Override
        public Lag lag() {
            return outbox.lag();
        }

        @Override
        public List<DeadLetter> deadLetters(int most) {
            return outbox.deadLetters(most);
        }

        @Override
        public boolean replay(UUID event) {
            return outbox.replay(event);
        }
    }

    private OutboxReader reader(Duration lease, List<Consumer<Claimed>> lanes) {
        var settings = new OutboxReader.Settings(10, 20, lease, Duration.ofMillis(50), Duration.ofMillis(20));
        var reader = new OutboxReader(outbox, settings, lanes);
        readers.add(reader);
        reader.start();
        return reader;
    }

    private OutboxReader reader() {
        return reader(Duration.ofSeconds(30), List.of(lane::add));
    }

    @AfterEach
    void stopReaders() {
        readers.forEach(r -> r.stop(PATIENCE));
    }

    private void publish(int from, int to) {
        for (int i = from; i <= to; i++) events.publish(Happened.to("key-" + i, i));
    }

    private Claimed next() throws InterruptedException {
        var claimed = lane.poll(5, TimeUnit.SECONDS);
        assertThat(claimed).as("an event").isNotNull();
        return claimed;
    }

    @Test
    void what_is_handled_is_written_down_together() throws InterruptedException {
        publish(1, 10);
        reader();
        for (int i = 0; i < 10; i++) {
            var claimed = next();
            assertThat(claimed.begin()).isTrue();
            claimed.handled();
        }

        await().untilAsserted(() -> assertThat(events.lag().waiting()).isZero());

        assertThat(outbox.doneAtOnce.stream().mapToInt(n -> n).sum()).isEqualTo(10);
        assertThat(outbox.doneAtOnce.size()).isLessThan(10);
    }

    @Test
    void never_has_more_in_hand_than_it_may() throws InterruptedException {
        publish(1, 50);
        reader();

        await().until(() -> lane.size() == 20);
        await().during(Duration.ofMillis(300)).until(() -> lane.size() == 20);

        for (int i = 0; i < 20; i++) {
            var claimed = next();
            claimed.begin();
            claimed.handled();
        }
        await().until(() -> lane.size() == 20);
    }

    @Test
    void the_next_event_of_a_key_follows_at_once() throws InterruptedException {
        for (int n = 1; n <= 3; n++) events.publish(Happened.to("one", n));
        reader();

        for (int n = 1; n <= 3; n++) {
            var claimed = next();
            assertThat(claimed.event().text("number")).isEqualTo(String.valueOf(n));
            assertThat(lane).isEmpty();
            claimed.begin();
            claimed.handled();
        }
    }

    @Test
    void events_of_a_key_always_take_the_same_lane() {
        var lanes = new ArrayList<List<String>>();
        var consumers = new ArrayList<Consumer<Claimed>>();
        for (int i = 0; i < 4; i++) {
            var seen = java.util.Collections.synchronizedList(new ArrayList<String>());
            lanes.add(seen);
            consumers.add(c -> {
                c.begin();
                seen.add(c.event().key());
                c.handled();
            });
        }
        publish(1, 40);
        publish(1, 40);

        reader(Duration.ofSeconds(30), consumers);

        await().untilAsserted(() -> assertThat(events.lag().waiting()).isZero());
        for (var seen : lanes) {
            assertThat(seen).isNotEmpty();
            for (var other : lanes) if (other != seen) assertThat(other).doesNotContainAnyElementsOf(seen);
        }
    }

    @Test
    void a_failed_event_is_written_down_with_its_reason() throws InterruptedException {
        publish(1, 1);
        reader();
        var claimed = next();
        claimed.begin();

        claimed.failed(new IllegalStateException("outer", new IllegalArgumentException("no such order")));

        await().untilAsserted(() ->
                assertThat(events.reasonOf(claimed.event().id())).isEqualTo("IllegalArgumentException: no such order"));
    }

    @Test
    void an_event_whose_lease_is_over_is_left_to_others() throws InterruptedException {
        publish(1, 1);
        reader(Duration.ofMillis(1), List.of(lane::add));

        var first = next();
        await().until(() -> lane.size() > 0);

        assertThat(first.begin()).isFalse();
    }

    @Test
    void goes_on_when_the_database_is_back() throws InterruptedException {
        outbox.away = true;
        var reader = reader();
        await().until(() -> !reader.trouble().isEmpty());
        publish(1, 1);
        outbox.away = false;

        var claimed = next();
        outbox.away = true;
        claimed.begin();
        claimed.handled();
        await().until(() -> !reader.trouble().isEmpty());
        outbox.away = false;

        await().untilAsserted(() -> assertThat(events.lag().waiting()).isZero());
        assertThat(reader.trouble()).isEmpty();
        assertThat(reader.isRunning()).isTrue();
    }

    @Test
    void a_bell_is_faster_than_the_poll() throws InterruptedException {
        var settings = new OutboxReader.Settings(
                10, 20, Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofMillis(20));
        var reader = new OutboxReader(outbox, settings, List.of(lane::add));
        readers.add(reader);
        reader.start();
        await().until(() -> outbox.claims == 1);
        publish(1, 1);

        reader.ring();

        assertThat(next().event().key()).isEqualTo("key-1");
    }

    @Test
    void a_rush_of_bells_is_answered_by_few_claims() throws InterruptedException {
        var linger = Duration.ofMillis(20);
        var reader = reader();
        var begin = System.nanoTime();

        for (int i = 1; i <= 5; i++) {
            publish(i, i);
            for (int ring = 0; ring < 100_000; ring++) reader.ring();
            if (!lane.isEmpty()) next().handled();
        }

        var most = 2 + (System.nanoTime() - begin) / linger.toNanos();
        assertThat((long) outbox.claims).isBetween(1L, most);
    }

    @Test
    void stopping_waits_for_what_began_and_gives_back_the_rest() throws InterruptedException {
        publish(1, 5);
        var reader = reader();
        await().until(() -> lane.size() == 5);
        var begun = next();
        begun.begin();
        var stopping = new Thread(() -> reader.stop(PATIENCE));
        stopping.start();
        await().until(() -> !lane.peek().begin());
        assertThat(reader.isRunning()).isTrue();

        begun.handled();
        stopping.join(PATIENCE.toMillis());

        assertThat(reader.isRunning()).isFalse();
        assertThat(events.lag().waiting()).isEqualTo(4);
        assertThat(events.claim(10, Duration.ofSeconds(30))).hasSize(4);
    }

    @Test
    void two_readers_share_the_work_and_handle_each_event_once() {
        var seen = java.util.Collections.synchronizedList(new ArrayList<UUID>());
        Consumer<Claimed> handling = c -> {
            if (c.begin()) {
                seen.add(c.event().id());
                c.handled();
            }
        };
        publish(1, 200);

        reader(Duration.ofSeconds(30), List.of(handling));
        reader(Duration.ofSeconds(30), List.of(handling));

        await().untilAsserted(() -> assertThat(events.lag().waiting()).isZero());
        assertThat(seen).hasSize(200).doesNotHaveDuplicates();
    }
}
