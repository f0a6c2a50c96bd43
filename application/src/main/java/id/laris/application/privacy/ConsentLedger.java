package id.laris.application.privacy;

import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who agreed to what, and when they took it back. Events are added and never changed or removed: they are the shop's proof. */
public interface ConsentLedger {
    void append(Collection<ConsentEvent> events);

    /** Oldest first. */
    List<ConsentEvent> of(Subject subject);

    /** From where somebody agreed (address, device) is forgotten for this subject; what they agreed to stays. */
    void forgetOrigins(Subject subject);

    /** The same for all events before then; returns how many. */
    int forgetOriginsBefore(Instant limit);
}
