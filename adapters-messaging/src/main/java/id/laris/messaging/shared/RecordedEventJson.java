package id.laris.messaging.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.shared.RecordedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * An event as JSON: {@code {"id","key","type","version","occurredAt","actor","data"}}. A format of its own, so that neither a
 * renamed field nor a mapper's setting changes what other systems read.
 */
public final class RecordedEventJson implements Serializer<RecordedEvent>, Deserializer<RecordedEvent> {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    @Override
    public byte[] serialize(String topic, RecordedEvent event) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", event.id().toString());
        json.put("key", event.key());
        json.put("type", event.type());
        json.put("version", event.version());
        json.put("occurredAt", event.occurredAt().toString());
        json.put("actor", event.actor());
        json.put("data", event.data());
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws SerializationException when it is not an event */
    @Override
    @SuppressWarnings("unchecked")
    public RecordedEvent deserialize(String topic, byte[] bytes) {
        if (bytes == null) return null;
        try {
            var json = MAPPER.readValue(bytes, OBJECT);
            return new RecordedEvent(
                    UUID.fromString((String) json.get("id")),
                    (String) json.get("key"),
                    (String) json.get("type"),
                    ((Number) json.get("version")).intValue(),
                    Instant.parse((String) json.get("occurredAt")),
                    (String) json.get("actor"),
                    (Map<String, Object>) json.get("data"));
        } catch (IOException | RuntimeException foreign) {
            throw new SerializationException("Not an event of this shop", foreign);
        }
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {}

    @Override
    public void close() {}
}
