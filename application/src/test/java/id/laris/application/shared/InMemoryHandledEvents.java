package id.laris.application.shared;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryHandledEvents implements HandledEvents {
    private record Handled(String key, Instant at) {}

    private final Table<String, Handled> handled;
    private final Clock clock;

    @Inject
    public InMemoryHandledEvents(Clock clock, Undo undo) {
        this.clock = clock;
        handled = new Table<>(undo);
    }

    @Override
    public boolean first(String consumer, UUID event) {
        var key = consumer + "/" + event;
        return handled.add(key, new Handled(key, clock.instant()));
    }

    @Override
    public int forgetBefore(Instant limit) {
        var old = handled.where(h -> h.at().isBefore(limit));
        old.forEach(h -> handled.remove(h.key()));
        return old.size();
    }
}
