package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import java.util.List;
import java.util.Set;

/** What the customer agreed to, and how it came to that. */
@UseCase
@ForCustomers
public final class ShowMyConsents {
    /** @param history oldest first */
    public record Consents(Set<Purpose> granted, List<ConsentEvent> history) {}

    private final ConsentDesk desk;
    private final ConsentLedger ledger;
    private final CurrentActor actor;

    public ShowMyConsents(ConsentDesk desk, ConsentLedger ledger, CurrentActor actor) {
        this.desk = desk;
        this.ledger = ledger;
        this.actor = actor;
    }

    public Consents show() {
        var me = new Subject.Customer(actor.customer());
        return new Consents(desk.granted(me), ledger.of(me));
    }
}
