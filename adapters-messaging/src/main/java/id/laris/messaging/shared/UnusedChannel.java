package id.laris.messaging.shared;

import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.connector.InboundConnector;
import io.smallrye.reactive.messaging.connector.OutboundConnector;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/** Holds the ends of channels that the chosen transport does not need: nothing comes in, nothing can go out. */
@ApplicationScoped
@Connector(UnusedChannel.NAME)
class UnusedChannel implements InboundConnector, OutboundConnector {
    static final String NAME = "laris-unused";

    @Override
    public Flow.Publisher<? extends Message<?>> getPublisher(Config config) {
        return Multi.createFrom().nothing();
    }

    @Override
    public Flow.Subscriber<? extends Message<?>> getSubscriber(Config config) {
        return new Flow.Subscriber<Message<?>>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(1);
            }

            @Override
            public void onNext(Message<?> message) {
                message.nack(new IllegalStateException("Nobody listens to this channel"));
            }

            @Override
            public void onError(Throwable failure) {
                throw new IllegalStateException("An unused channel broke", failure);
            }

            @Override
            public void onComplete() {}
        };
    }
}
