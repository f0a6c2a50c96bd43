package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.stock.StockBook;
import id.laris.domain.cart.Cart;
import id.laris.domain.cart.NotYourCart;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.Map;
import java.util.Optional;

/**
 * A customer has just signed in: what they put into a cart as a visitor joins the cart of their account. Pieces add up, at most as many
 * as are free, and nothing is lost.
 */
@UseCase
@ForCustomers
public final class JoinCarts {
    private final Carts carts;
    private final CustomerCarts customerCarts;
    private final CartDesk desk;
    private final StockBook stock;
    private final CurrentActor actor;

    public JoinCarts(Carts carts, CustomerCarts customerCarts, CartDesk desk, StockBook stock, CurrentActor actor) {
        this.carts = carts;
        this.customerCarts = customerCarts;
        this.desk = desk;
        this.stock = stock;
        this.actor = actor;
    }

    /**
     * The cart they go on with; empty when there was none.
     *
     * @param reference of the visitor's cart; one that opens nothing counts as none
     */
    public Optional<CartView> join(Optional<String> reference) {
        var customer = actor.customer();
        var brought = reference.flatMap(this::find);
        var own = customerCarts.find(customer).flatMap(carts::find);
        if (brought.isEmpty()) return own.map(desk::view);
        if (own.isEmpty()) {
            customerCarts.keep(customer, brought.get().id());
            return brought.map(desk::view);
        }
        if (own.get().id().equals(brought.get().id())) return own.map(desk::view);
        var skus = brought.get().pieces().keySet();
        var free = skus.isEmpty() ? Map.<Sku, Quantity>of() : stock.available(skus);
        var joined = carts.save(own.get().joinedBy(brought.get(), free));
        carts.close(brought.get());
        return Optional.of(desk.view(joined));
    }

    private Optional<Cart> find(String reference) {
        try {
            return Optional.of(desk.find(reference));
        } catch (Missing | NotYourCart opensNothing) {
            return Optional.empty();
        }
    }
}
