package id.laris.application.order;

import id.laris.application.identity.CurrentActor;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Missing;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Opens an order to those who may see it; to all others it does not exist. */
@Singleton
public final class OrderDoor {
    private final Orders orders;
    private final OrderTokens tokens;
    private final CurrentActor actor;

    public OrderDoor(Orders orders, OrderTokens tokens, CurrentActor actor) {
        this.orders = orders;
        this.tokens = tokens;
        this.actor = actor;
    }

    /** @param right what staff need instead of a proof */
    public Order open(OrderNumber number, OrderProof proof, Permission right) {
        var order = orders.find(number);
        return order.filter(o -> actor.may(right) || isBuyers(o, proof))
                .orElseThrow(() -> new Missing("order", number));
    }

    /** Whether whoever asks is its buyer, as far as can be told. */
    boolean isBuyers(Order order, OrderProof proof) {
        return isTheirs(order) || proves(proof, order);
    }

    /** A signed-in customer needs no link to their own orders. */
    private boolean isTheirs(Order order) {
        return actor.findCustomer()
                .filter(customer ->
                        orders.ownerOf(order.id()).filter(customer::equals).isPresent())
                .isPresent();
    }

    private boolean proves(OrderProof proof, Order order) {
        if (proof instanceof OrderProof.Token token) return tokens.opens(token.token(), order.id());
        if (proof instanceof OrderProof.Email email && email.email() != null)
            return order.buyer()
                    .filter(b -> b.email().value().equals(email.email().strip().toLowerCase(Locale.ROOT)))
                    .isPresent();
        return false;
    }
}
