package id.laris.messaging.shared;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.RecordedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The one consumer of domain events, whatever carried them. Hands each event to everybody who wants its type, as the system; an
 * event that somebody could not handle is refused and comes again, so every follower does no harm when it is called twice.
 */
@ApplicationScoped
class DomainEventConsumer {
    private final List<EventFollower> followers;
    private final SystemWork systemWork;
    private final EventMeters meters;
    private final ShopMeters shopMeters;

    DomainEventConsumer(
            Instance<EventFollower> followers, SystemWork systemWork, EventMeters meters, ShopMeters shopMeters) {
        this.followers = followers.stream().toList();
        this.systemWork = systemWork;
        this.meters = meters;
        this.shopMeters = shopMeters;
    }

    @Incoming("domain-events")
    @Blocking("domain-events")
    void handle(RecordedEvent event) {
        if (event == null) throw new IllegalArgumentException("not an event of this shop");
        var wanted = followers.stream().filter(f -> f.wants(event.type())).toList();
        meters.handling(event, () -> {
            if (!wanted.isEmpty()) systemWork.run(() -> wanted.forEach(f -> f.follow(event)));
        });
        shopMeters.count(event);
    }
}
