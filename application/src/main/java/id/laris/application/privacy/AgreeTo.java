package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody ticked boxes beside a form: a signed-in customer for their account, anybody else for the e-mail address they gave. What was
 * not ticked changes nothing.
 */
@UseCase
@OpenToAll
public final class AgreeTo {
    private final ConsentDesk desk;
    private final CurrentActor actor;

    public AgreeTo(ConsentDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    public void agree(EmailAddress email, Set<Purpose> ticked, Wording wording) {
        if (ticked.isEmpty()) return;
        var decisions = new EnumMap<Purpose, Boolean>(Purpose.class);
        ticked.forEach(purpose -> decisions.put(purpose, true));
        Optional<Subject> customer = actor.findCustomer().map(Subject.Customer::new);
        desk.decide(customer.orElseGet(() -> new Subject.Guest(email)), decisions, wording);
    }
}
