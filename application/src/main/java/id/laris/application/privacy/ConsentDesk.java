package id.laris.application.privacy;

import id.laris.application.customer.Profiles;
import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.Profile;
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
    private final Profiles profiles;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;

    public ConsentDesk(ConsentLedger ledger, Profiles profiles, CurrentActor actor, Ids ids, Clock clock) {
        this.ledger = ledger;
        this.profiles = profiles;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether this may be done with the subject's data now: they agreed to it, and did not ask to suspend it. */
    public boolean isGranted(Subject subject, Purpose purpose) {
        return granted(subject).contains(purpose) && !isSuspended(subject);
    }

    private boolean isSuspended(Subject subject) {
        return subject instanceof Subject.Customer customer
                && profiles.find(customer.account()).filter(Profile::restricted).isPresent();
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
