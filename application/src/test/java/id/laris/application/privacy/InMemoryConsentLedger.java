package id.laris.application.privacy;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.identity.Origin;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.Subject;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

@Alternative
@Singleton
public class InMemoryConsentLedger implements ConsentLedger {
    private final Table<UUID, ConsentEvent> events;

    @Inject
    public InMemoryConsentLedger(Undo undo) {
        events = new Table<>(undo);
    }

    @Override
    public void append(Collection<ConsentEvent> added) {
        added.forEach(event -> {
            if (!events.add(event.id(), event)) throw new IllegalStateException("the ledger is only added to");
        });
    }

    @Override
    public List<ConsentEvent> of(Subject subject) {
        return events.all()
                .filter(event -> event.subject().equals(subject))
                .sorted(Comparator.comparing(ConsentEvent::at).thenComparing(ConsentEvent::id))
                .toList();
    }

    @Override
    public void forgetOrigins(Subject subject) {
        forget(event -> event.subject().equals(subject));
    }

    @Override
    public int forgetOriginsBefore(Instant limit) {
        return forget(event -> event.at().isBefore(limit));
    }

    private int forget(Predicate<ConsentEvent> which) {
        var known = events.where(which.and(event -> !event.origin().equals(Origin.INSIDE)));
        known.forEach(event -> events.put(
                event.id(),
                new ConsentEvent(
                        event.id(),
                        event.subject(),
                        event.purpose(),
                        event.action(),
                        event.channel(),
                        event.noticeVersion(),
                        event.textHash(),
                        event.language(),
                        Origin.INSIDE,
                        event.at())));
        return known.size();
    }
}
