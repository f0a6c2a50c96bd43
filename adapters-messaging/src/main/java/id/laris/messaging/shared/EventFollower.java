package id.laris.messaging.shared;

import id.laris.application.shared.RecordedEvent;

/** Does what one use case does about events of some types. May be called with the same event again. */
public interface EventFollower {
    boolean wants(String type);

    void follow(RecordedEvent event);
}
