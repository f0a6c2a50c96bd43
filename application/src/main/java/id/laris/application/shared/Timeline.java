package id.laris.application.shared;

import id.laris.domain.shared.DomainEvent;
import java.util.List;

/** Everything that was announced under a key, oldest first: the history of an order under its id. */
public interface Timeline {
    List<RecordedEvent> of(String key);

    /**
     * Writes down what happened before the shop ran here, for the history only: nobody is told, no consumer handles it. In the
     * order given, in the caller's transaction.
     */
    void remember(List<? extends DomainEvent> past);
}
