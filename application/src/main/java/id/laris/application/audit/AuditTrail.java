package id.laris.application.audit;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.Ids;
import id.laris.domain.audit.AuditEntry;
import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the actor of this request does. */
@Singleton
public class AuditTrail {
    private static final int LONGEST_PLACE = 100;

    private final AuditLog log;
    private final AuditKeys keys;
    private final AuditNotes notes;
    private final CurrentActor current;
    private final RefusalBudget budget;
    private final Ids ids;
    private final Clock clock;

    AuditTrail(
            AuditLog log,
            AuditKeys keys,
            AuditNotes notes,
            CurrentActor current,
            RefusalBudget budget,
            Ids ids,
            Clock clock) {
        this.log = log;
        this.keys = keys;
        this.notes = notes;
        this.current = current;
        this.budget = budget;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param useCase whose name says what was done */
    void done(Class<?> useCase, Given given) {
        write(named(useCase), AuditEntry.DONE, subject(given), changes(given), log::add);
    }

    /** Somebody recognised tried what they have no right to. A visitor who knocks at a closed door is nobody yet. */
    public void notAllowed(Class<?> useCase, Method method, Object[] given) {
        if (current.actor().kind() != Actor.Kind.VISITOR) refused(useCase, "not-allowed", Given.to(method, given));
    }

    /** @param code of the refusal */
    void refused(Class<?> useCase, String code, Given given) {
        refused(named(useCase), code, subject(given), changes(given));
    }

    private String subject(Given given) {
        return notes.subject().isEmpty() ? given.subject() : notes.subject();
    }

    /**
     * A form came without its token in the name of somebody signed in: another site may have sent it.
     *
     * @param place where it was sent
     */
    public void forged(String place) {
        if (current.actor().kind() == Actor.Kind.VISITOR) return;
        var shown = place.length() <= LONGEST_PLACE ? place : place.substring(0, LONGEST_PLACE);
        refused("send-form", "form-token", "page " + shown, List.of());
    }

    private void refused(String action, String code, String subject, List<Change> changes) {
        if (!budget.hasRoomFor(current.actor(), current.origin())) return;
        var untold = budget.untold();
        write(
                action,
                code,
                subject,
                untold == 0
                        ? changes
                        : Stream.concat(Stream.of(new Change("leftOut", "", Long.toString(untold))), changes.stream())
                                .toList(),
                log::addApart);
    }

    private void write(
            String action, String outcome, String subject, List<Change> changes, BiConsumer<AuditEntry, Origin> log) {
        var actor = current.actor();
        if (actor.kind() == Actor.Kind.SYSTEM) return;
        var origin = current.origin();
        log.accept(
                new AuditEntry(
                        ids.next(),
                        clock.instant(),
                        actor.kind(),
                        actor.name(),
                        actor.account().or(notes::account),
                        action,
                        subject,
                        outcome,
                        changes,
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
