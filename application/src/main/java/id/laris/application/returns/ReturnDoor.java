package id.laris.application.returns;

import id.laris.application.order.OrderDoor;
import id.laris.application.order.OrderProof;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Missing;
import jakarta.inject.Singleton;

/** Opens a return to those who may open its order; to all others it does not exist. */
@Singleton
public final class ReturnDoor {
    /** A return, and the order it is of. */
    record Opened(ReturnRequest request, Order order) {}

    private final Returns returns;
    private final OrderDoor door;

    public ReturnDoor(Returns returns, OrderDoor door) {
        this.returns = returns;
        this.door = door;
    }

    /** @param right what staff need instead of a proof */
    Opened open(ReturnNumber number, OrderProof proof, Permission right) {
        var request = returns.get(number);
        try {
            return new Opened(request, door.open(request.orderNumber(), proof, right));
        } catch (Missing notTheirs) {
            throw new Missing("return", number);
        }
    }
}
