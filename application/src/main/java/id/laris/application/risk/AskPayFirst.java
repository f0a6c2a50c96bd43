package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.customer.Contact;
import id.laris.domain.identity.Actor;
import id.laris.domain.risk.Traces;
import id.laris.domain.shared.Money;
import java.util.Optional;

/**
 * Whether whoever is at the checkout would have to pay at once, so that paying at the door or on invoice need not be offered to be
 * refused. Where it goes is not weighed, as it may not be typed yet: what is offered may still be refused, what is not would be. Nobody is
 * refused anything by asking, and nothing is kept.
 */
@UseCase
@OpenToAll
public final class AskPayFirst {
    private final RiskDesk desk;
    private final CurrentActor actor;

    public AskPayFirst(RiskDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    public boolean ask(Contact buyer, Money total) {
        var kind = actor.actor().kind();
        if (kind != Actor.Kind.VISITOR && kind != Actor.Kind.CUSTOMER) return false;
        var traces = Traces.of(actor.origin().address(), Optional.empty());
        return desk.wantsMoneyFirst(actor.findCustomer(), buyer, total, traces);
    }
}
