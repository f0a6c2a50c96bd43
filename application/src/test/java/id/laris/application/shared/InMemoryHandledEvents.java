package id.laris.application.shared;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryHandledEvents implements HandledEvents {
    private final Table<String, Boolean> handled;

    @Inject
    public InMemoryHandledEvents(Undo undo) {
        handled = new Table<>(undo);
    }

    @Override
    public boolean first(String consumer, UUID event) {
        return handled.add(consumer + "/" + event, true);
    }
}
