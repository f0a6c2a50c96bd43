package id.laris.application.identity;

import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.SignInNeeded;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who acts in this request, and from where. A visitor until the door (adapter) has recognised somebody. */
@RequestScoped
public class CurrentActor {
    private Actor actor = Actor.VISITOR;
    private Origin origin = Origin.INSIDE;
    private Optional<SignedIn> signedIn = Optional.empty();

    public Actor actor() {
        return actor;
    }

    public Origin origin() {
        return origin;
    }

    public void become(Actor recognised) {
        actor = recognised;
    }

    /** Somebody was recognised by a session. */
    public void become(SignedIn recognised) {
        actor = recognised.actor();
        signedIn = Optional.of(recognised);
    }

    /** The account and session of whoever acts, staff or customer, even while the second factor is still owed; empty for all others. */
    public Optional<SignedIn> signedIn() {
        return signedIn;
    }

    /** The account and session of whoever is signed in. @throws SignInNeeded for everybody else, and while the second factor is owed */
    public SignedIn person() {
        return signedIn.filter(who -> !who.session().awaitsFactor()).orElseThrow(SignInNeeded::new);
    }

    public void comeFrom(Origin place) {
        origin = place;
    }

    public boolean may(Permission permission) {
        return actor.may(permission);
    }

    public void require(Permission permission) {
        if (!actor.may(permission)) throw new NotAllowed(actor, permission);
    }

    /** The account of the customer who is signed in. @throws SignInNeeded for everybody else */
    public AccountId customer() {
        return findCustomer().orElseThrow(SignInNeeded::new);
    }

    /** The account of the customer who is signed in; empty for everybody else, staff included. */
    public Optional<AccountId> findCustomer() {
        return actor.kind() == Actor.Kind.CUSTOMER ? actor.account() : Optional.empty();
    }
}
