package id.laris.messaging.shared;

import id.laris.application.shared.Outbox;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/**
 * An event that came over Kafka and could not be handled goes back to the outbox: from there it comes again after a growing delay and
 * becomes a dead letter at last, where staff find and replay it, just as without Kafka. Its partition goes on meanwhile.
 */
@ApplicationScoped
@Identifier(KafkaFailures.NAME)
class KafkaFailures implements KafkaFailureHandler.Factory {
    static final String NAME = "laris-outbox";

    private static final Logger LOG = Logger.getLogger(KafkaFailures.class);
    private final Outbox outbox;

    KafkaFailures(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new KafkaFailureHandler() {
            @Override
            public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
                return giveBack(record, reason).onItem().transformToUni(given -> Uni.createFrom()
                        .completionStage(record.ack()));
            }
        };
    }

    /** Not acknowledged before the outbox knows: when that fails too, the record is read again after a restart. */
    private <K, V> Uni<Void> giveBack(IncomingKafkaRecord<K, V> record, Throwable reason) {
        return idOf(record)
                .map(id -> Uni.createFrom()
                        .voidItem()
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .invoke(() -> outbox.failed(id, Reasons.of(reason))))
                .orElseGet(() -> Uni.createFrom()
                        .voidItem()
                        .invoke(() -> LOG.errorf(
                                "Record %d of partition %d of %s is no event and is skipped: %s",
                                record.getOffset(), record.getPartition(), record.getTopic(), Reasons.of(reason))));
    }

    private static Optional<UUID> idOf(IncomingKafkaRecord<?, ?> record) {
        var header = record.getHeaders().lastHeader(KafkaHeaders.ID);
        if (header == null) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(new String(header.value(), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
