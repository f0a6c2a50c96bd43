package id.laris.messaging.shared;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.util.Map;

/** A Kafka broker inside the test; topics are made when first used, with four partitions. */
public final class KafkaBroker implements QuarkusTestResourceLifecycleManager {
    static String servers;
    private EmbeddedKafkaBroker broker;

    @Override
    public Map<String, String> start() {
        broker = new EmbeddedKafkaBroker()
                .withNodeId(1)
                .withDeleteLogDirsOnClose(true)
                .withAdditionalProperties(p -> p.setProperty("num.partitions", "4"))
                .start();
        servers = broker.getAdvertisedListeners().replaceFirst(".*://", "");
        return Map.of("laris.kafka.servers", servers);
    }

    @Override
    public void stop() {
        broker.close();
    }
}
