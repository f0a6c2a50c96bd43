package id.laris.application.identity;

import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Permission;
import jakarta.enterprise.context.RequestScoped;

/** Who acts in this request, and from where. A visitor until the door (adapter) has recognised somebody. */
@RequestScoped
public class CurrentActor {
    private Actor actor = Actor.VISITOR;
    private Origin origin = Origin.INSIDE;

    public Actor actor() {
        return actor;
    }

    public Origin origin() {
        return origin;
    }

    public void become(Actor recognised) {
        actor = recognised;
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
}
