package id.laris.application.shared;

import java.util.List;

/** Everything that was announced under a key, oldest first: the history of an order under its id. */
public interface Timeline {
    List<RecordedEvent> of(String key);
}
