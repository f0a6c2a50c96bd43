package id.laris.messaging.shared;

import id.laris.application.shared.RecordedEvent;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/**
 * Carries events from the outbox to Kafka, under their key. The outbox hears "done" only after the broker has the record: a crash
 * in between sends it twice. Idle unless the channels {@code outbox} and {@code domain-events-out} are configured.
 */
@ApplicationScoped
class KafkaRelay {
    @Incoming("outbox")
    @Outgoing("domain-events-out")
    Message<RecordedEvent> relay(Message<RecordedEvent> message) {
        var event = message.getPayload();
        var headers = new RecordHeaders()
                .add(KafkaHeaders.ID, utf8(event.id()))
                .add(KafkaHeaders.TYPE, utf8(event.type()))
                .add(KafkaHeaders.VERSION, utf8(event.version()));
        return message.addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(event.key())
                .withTimestamp(event.occurredAt())
                .withHeaders(headers)
                .build());
    }

    private static byte[] utf8(Object value) {
        return String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }
}
