package id.laris.messaging.shared;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.shared.StaleVersion;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * The one consumer of domain events, whatever carried them. Hands each event to everybody who wants its type, as the system; an
 * event that somebody could not handle is refused and comes again, so every follower does no harm when it is called twice. This is
 * the one place where work that was overtaken by a change elsewhere is done again.
 */
@ApplicationScoped
class DomainEventConsumer {
    private static final int MOST_TRIES = 5;
    private static final long LONGEST_PAUSE_MILLIS = 10;
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
            if (!wanted.isEmpty()) systemWork.run(() -> wanted.forEach(f -> follow(f, event)));
        });
        shopMeters.count(event);
    }

    private static void follow(EventFollower follower, RecordedEvent event) {
        for (int tries = 1; ; tries++) {
            try {
                follower.follow(event);
                return;
            } catch (StaleVersion overtaken) {
                if (tries == MOST_TRIES) throw overtaken;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        1 + ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_MILLIS * tries)));
            }
        }
    }
}
