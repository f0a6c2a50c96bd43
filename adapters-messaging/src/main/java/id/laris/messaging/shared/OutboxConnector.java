package id.laris.messaging.shared;

import id.laris.application.shared.EventBell;
import id.laris.application.shared.Outbox;
import id.laris.messaging.shared.OutboxReader.Claimed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.smallrye.reactive.messaging.connector.InboundConnector;
import io.smallrye.reactive.messaging.health.HealthReport;
import io.smallrye.reactive.messaging.health.HealthReporter;
import io.smallrye.reactive.messaging.providers.locals.ContextAwareMessage;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/**
 * The outbox as a message channel: each stored event is one {@code Message<RecordedEvent>}; acknowledged it is done, refused it is
 * due again later and at last a dead letter. With {@code concurrency} the channel has so many lanes; events of one key stay in one.
 */
@ApplicationScoped
@Connector(OutboxConnector.NAME)
class OutboxConnector implements InboundConnector, HealthReporter {
    static final String NAME = "laris-outbox";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Outbox outbox;
    private final Instance<EventBell> bells;
    private final VertxInternal vertx;
    private final List<Lane> lanes = new ArrayList<>();
    private String channel = "";
    private OutboxReader reader;
    private boolean stopped;

    OutboxConnector(Outbox outbox, Instance<EventBell> bells, Vertx vertx) {
        this.outbox = outbox;
        this.bells = bells;
        this.vertx = (VertxInternal) vertx;
    }

    @Override
    public synchronized Flow.Publisher<? extends Message<?>> getPublisher(Config config) {
        var name = config.getValue(CHANNEL_NAME_ATTRIBUTE, String.class).replaceFirst("\\$\\d+$", "");
        if (!channel.isEmpty() && !channel.equals(name))
            throw new IllegalArgumentException(
                    "Channels %s and %s would each get half of the events".formatted(channel, name));
        channel = name;
        var lane = new Lane(config);
        lanes.add(lane);
        return lane.messages();
    }

    /** One sequence of messages: the next one comes when the one before is settled. Runs on a thread context of its own. */
    private final class Lane {
        private final Config config;
        private MultiEmitter<? super Claimed> emitter;

        Lane(Config config) {
            this.config = config;
        }

        Multi<Message<?>> messages() {
            var context = vertx.createEventLoopContext();
            return Multi.createFrom()
                    .<Claimed>emitter(this::open, BackPressureStrategy.BUFFER)
                    .emitOn(work -> context.runOnContext(ignored -> work.run()), 1)
                    .filter(Claimed::begin)
                    .map(claimed -> ContextAwareMessage.withContextMetadata(Message.of(claimed.event())
                            .withAck(() -> {
                                claimed.handled();
                                return CompletableFuture.completedFuture(null);
                            })
                            .withNack(reason -> {
                                claimed.failed(reason);
                                return CompletableFuture.completedFuture(null);
                            })));
        }

        private void open(MultiEmitter<? super Claimed> opened) {
            emitter = opened;
            startWhenAllLanesAreOpen();
        }

        void add(Claimed claimed) {
            emitter.emit(claimed);
        }
    }

    private synchronized void startWhenAllLanesAreOpen() {
        if (stopped || reader != null || lanes.stream().anyMatch(l -> l.emitter == null)) return;
        var settings = settings(lanes.get(0).config);
        reader = new OutboxReader(
                outbox,
                settings,
                lanes.stream()
                        .<java.util.function.Consumer<Claimed>>map(l -> l::add)
                        .toList());
        bells.stream().forEach(bell -> bell.onRing(reader::ring));
        reader.start();
    }

    private static OutboxReader.Settings settings(Config config) {
        int batch = config.getOptionalValue("batch", Integer.class).orElse(100);
        return new OutboxReader.Settings(
                batch,
                config.getOptionalValue("in-hand", Integer.class).orElse(2 * batch),
                config.getOptionalValue("lease", Duration.class).orElse(Duration.ofSeconds(30)),
                config.getOptionalValue("poll", Duration.class).orElse(Duration.ofSeconds(1)),
                config.getOptionalValue("linger", Duration.class).orElse(Duration.ofMillis(20)));
    }

    /** Before the workers of the channels go. */
    void stop(
            @Observes(notifyObserver = Reception.IF_EXISTS) @Priority(40) @BeforeDestroyed(ApplicationScoped.class)
                    Object shutdown) {
        OutboxReader running;
        synchronized (this) {
            stopped = true;
            running = reader;
        }
        if (running != null) running.stop(PATIENCE);
    }

    @Override
    public HealthReport getLiveness() {
        var running = reader;
        return report(running == null || running.isRunning(), "the reader has ended");
    }

    @Override
    public HealthReport getReadiness() {
        var running = reader;
        return running == null
                ? report(channel.isEmpty(), "not started")
                : report(running.trouble().isEmpty(), running.trouble());
    }

    private HealthReport report(boolean ok, String problem) {
        if (channel.isEmpty()) return HealthReport.OK_INSTANCE;
        return HealthReport.builder()
                .add(new HealthReport.ChannelInfo(channel, ok, ok ? null : problem))
                .build();
    }
}
