package id.laris.application.shared;

import java.time.Instant;
import java.util.UUID;

/** Which consumer has handled which event: makes at-least-once delivery happen once in effect. */
public interface HandledEvents {
    /** True the first time this consumer meets the event; remembered in the caller's transaction. */
    boolean first(String consumer, UUID event);

    /** Forgets what was handled before then; returns how many. */
    int forgetBefore(Instant limit);
}
