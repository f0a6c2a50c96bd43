package id.laris.messaging.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.shared.Events;
import id.laris.application.shared.InMemoryEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** The same events, the same followers, the same dead letters: with Kafka between them, by configuration alone. */
@QuarkusTest
@TestProfile(KafkaTransportTest.OverKafka.class)
class KafkaTransportTest {
    private static final String TOPIC = "laris-domain-events";

    public static final class OverKafka implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "kafka";
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(KafkaBroker.class));
        }
    }

    @Inject
    Events events;

    @Inject
    InMemoryEvents outbox;

    @Inject
    RecordingFollower follower;

    private static String aKey() {
        return "key-" + UUID.randomUUID();
    }

    @Test
    void an_event_arrives_as_it_was_published() {
        var key = aKey();

        events.publish(Happened.to(key, 42));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(follower.numbersOf(key)).containsExactly(42));
        var published = outbox.published().stream()
                .filter(e -> e.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(follower.eventsOf(key)).containsExactly(published);
        assertThat(follower.actors).containsExactly("system");
    }

    @Test
    void keeps_the_order_of_each_key() {
        var keys = IntStream.range(0, 20).mapToObj(i -> aKey()).toList();
        IntStream.rangeClosed(1, 5).forEach(n -> keys.forEach(k -> events.publish(Happened.to(k, n))));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        keys.forEach(k -> assertThat(follower.numbersOf(k)).containsExactly(1, 2, 3, 4, 5)));
        assertThat(follower.overlaps).isEmpty();
    }

    @Test
    void the_outbox_is_done_when_the_broker_has_the_event() {
        var key = aKey();
        events.publish(Happened.to(key, 1));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(follower.numbersOf(key)).containsExactly(1));
        await().untilAsserted(() ->
                assertThat(outbox.isDone(follower.eventsOf(key).get(0).id())).isTrue());
    }

    @Test
    void a_record_tells_its_type_without_being_opened() {
        var key = aKey();
        events.publish(Happened.to(key, 1));

        var record = await().atMost(Duration.ofSeconds(30)).until(() -> recordOf(key), r -> r != null);

        assertThat(new String(record.headers().lastHeader("type").value(), StandardCharsets.UTF_8))
                .isEqualTo(Happened.TYPE);
        assertThat(new String(record.headers().lastHeader("version").value(), StandardCharsets.UTF_8))
                .isEqualTo("1");
        assertThat(record.value()).contains("\"id\":", "\"occurredAt\":", "\"data\":{");
    }

    @Test
    void what_cannot_be_handled_goes_back_to_the_outbox_and_others_go_on() {
        var poisoned = aKey();
        var other = aKey();
        events.publish(Happened.badly(poisoned, 1));
        events.publish(Happened.to(other, 2));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(follower.numbersOf(other)).containsExactly(2);
            assertThat(outbox.failuresOf(poisoned)).isPositive();
        });
        assertThat(follower.numbersOf(poisoned)).isEmpty();
    }

    @Test
    void a_foreign_record_is_skipped() {
        var key = aKey();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", KafkaBroker.servers), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 8; i++) producer.send(new ProducerRecord<>(TOPIC, i % 4, "foreign", "not json at all"));
        }

        events.publish(Happened.to(key, 1));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(follower.numbersOf(key)).containsExactly(1));
    }

    private static ConsumerRecord<String, String> recordOf(String key) {
        var config = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                KafkaBroker.servers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "test-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int polls = 0; polls < 10; polls++)
                for (var record : consumer.poll(Duration.ofSeconds(1))) if (key.equals(record.key())) return record;
        }
        return null;
    }
}
