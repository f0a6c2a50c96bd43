package id.laris.application.order;

import id.laris.application.identity.CurrentActor;
import id.laris.domain.audit.Masked;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import jakarta.inject.Singleton;

/**
 * Who sees whom an order is about. Its buyer does; who packs and brings it does as long as it is under way, because name, phone and
 * street stand on the parcel; who may take personal data out of the shop as files anyway. Everybody else sees it masked, and may open
 * the customer with a reason when they have the right to.
 */
@Singleton
public final class PeopleInOrders {
    private final OrderDoor door;
    private final CurrentActor actor;

    public PeopleInOrders(OrderDoor door, CurrentActor actor) {
        this.door = door;
        this.actor = actor;
    }

    /** @param proof what whoever asks showed */
    public boolean areShownOf(Order order, OrderProof proof) {
        return isShownAt(order.state()) || door.isBuyers(order, proof);
    }

    /** The line of a list, naming the buyer as whoever acts may see it. */
    OrderSummary shown(OrderSummary order) {
        return isShownAt(order.state()) ? order : order.naming(Masked.name(order.buyer()));
    }

    /** The same in a file, which leaves the shop: nobody sees more of it than they may take with them. */
    OrderSummary inFile(OrderSummary order) {
        return actor.may(Permission.EXPORT_PERSONAL_DATA) ? order : order.naming(Masked.name(order.buyer()));
    }

    private boolean isShownAt(OrderState state) {
        var isUnderWay = state == OrderState.PLACED || state == OrderState.CONFIRMED;
        return actor.may(Permission.EXPORT_PERSONAL_DATA) || isUnderWay && actor.may(Permission.PROCESS_ORDERS);
    }
}
