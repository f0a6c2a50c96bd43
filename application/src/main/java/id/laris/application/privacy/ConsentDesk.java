package id.laris.application.privacy;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.Ids;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.ConsentEvent.Action;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes into the ledger what changed, and reads from it what holds. Whoever sends advertising asks here, at the time of sending. */
@Singleton
public final class ConsentDesk {
    private final ConsentLedger ledger;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;

    public ConsentDesk(ConsentLedger ledger, CurrentActor actor, Ids ids, Clock clock) {
        this.ledger = ledger;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether this may be done with the subject's data now. */
    public boolean isGranted(Subject subject, Purpose purpose) {
        return granted(subject).contains(purpose);
    }

    Set<Purpose> granted(Subject subject) {
        var granted = EnumSet.noneOf(Purpose.class);
        ConsentEvent.effective(ledger.of(subject)).values().stream()
                .filter(event -> event.action() == Action.GRANT)
                .forEach(event -> granted.add(event.purpose()));
        return granted;
    }

    /** Only what differs from what holds already is written. */
    void decide(Subject subject, Map<Purpose, Boolean> decisions, Wording wording) {
        var held = granted(subject);
        var events = new ArrayList<ConsentEvent>();
        decisions.forEach((purpose, yes) -> {
            if (held.contains(purpose) != yes) events.add(event(subject, purpose, yes, wording));
        });
        ledger.append(List.copyOf(events));
    }

    private ConsentEvent event(Subject subject, Purpose purpose, boolean yes, Wording wording) {
        return new ConsentEvent(
                ids.next(),
                subject,
                purpose,
                yes ? Action.GRANT : Action.WITHDRAW,
                ConsentEvent.Channel.WEB,
                wording.noticeVersion(),
                wording.hashOf(purpose),
                wording.language(),
                actor.origin(),
                clock.instant());
    }
}
