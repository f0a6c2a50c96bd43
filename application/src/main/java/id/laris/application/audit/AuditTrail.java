package id.laris.application.audit;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.Ids;
import id.laris.domain.audit.AuditEntry;
import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.identity.Actor;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the actor of this request does. */
@Singleton
public class AuditTrail {
    private final AuditLog log;
    private final AuditKeys keys;
    private final AuditNotes notes;
    private final CurrentActor current;
    private final Ids ids;
    private final Clock clock;

    AuditTrail(AuditLog log, AuditKeys keys, AuditNotes notes, CurrentActor current, Ids ids, Clock clock) {
        this.log = log;
        this.keys = keys;
        this.notes = notes;
        this.current = current;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param useCase whose name says what was done */
    void done(Class<?> useCase, Given given) {
        write(useCase, AuditEntry.DONE, given);
    }

    /** Somebody recognised tried what they have no right to. A visitor who knocks at a closed door is nobody yet. */
    public void notAllowed(Class<?> useCase, Method method, Object[] given) {
        if (current.actor().kind() != Actor.Kind.VISITOR) write(useCase, "not-allowed", Given.to(method, given));
    }

    /** @param code of the refusal */
    void refused(Class<?> useCase, String code, Given given) {
        write(useCase, code, given);
    }

    private void write(Class<?> useCase, String outcome, Given given) {
        var actor = current.actor();
        if (actor.kind() == Actor.Kind.SYSTEM) return;
        var origin = current.origin();
        log.add(
                new AuditEntry(
                        ids.next(),
                        clock.instant(),
                        actor.kind(),
                        actor.name(),
                        actor.account().or(notes::account),
                        named(useCase),
                        notes.subject().isEmpty() ? given.subject() : notes.subject(),
                        outcome,
                        changes(given),
                        keys.proofOf(origin)),
                origin);
    }

    /** What the use case says itself of a field counts: it knows what may be read. */
    private List<Change> changes(Given given) {
        var said = notes.changes();
        var named = said.stream().map(Change::field).collect(Collectors.toSet());
        return Stream.concat(said.stream(), given.changes().stream().filter(change -> !named.contains(change.field())))
                .toList();
    }

    /** {@code CancelOrder} is {@code cancel-order}. */
    static String named(Class<?> useCase) {
        return useCase.getSimpleName().replaceAll("(?<!^)(\\p{Lu})", "-$1").toLowerCase(Locale.ROOT);
    }
}
