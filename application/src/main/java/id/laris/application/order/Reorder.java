package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.cart.CartDesk;
import id.laris.application.cart.CartView;
import id.laris.application.cart.Carts;
import id.laris.application.cart.JoinCarts;
import id.laris.application.cart.OpenCart;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.stock.StockBook;
import id.laris.domain.cart.Cart;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the customer bought once goes into their cart again, at today's prices: as much of it as can be had. */
@UseCase
@ForCustomers
public final class Reorder {
    /**
     * @param cart the customer's, with what could be had
     * @param left what could not, or not all of it
     */
    public record Reordered(CartView cart, List<Left> left) {}

    /**
     * @param got pieces that went into the cart; zero when nothing did
     * @param sold false when the shop no longer sells it
     */
    public record Left(String title, String optionText, Quantity wanted, Quantity got, boolean sold) {}

    private final Orders orders;
    private final Products products;
    private final StockBook stock;
    private final Carts carts;
    private final CartDesk desk;
    private final JoinCarts joinCarts;
    private final OpenCart openCart;
    private final CurrentActor actor;

    public Reorder(
            Orders orders,
            Products products,
            StockBook stock,
            Carts carts,
            CartDesk desk,
            JoinCarts joinCarts,
            OpenCart openCart,
            CurrentActor actor) {
        this.orders = orders;
        this.products = products;
        this.stock = stock;
        this.carts = carts;
        this.desk = desk;
        this.joinCarts = joinCarts;
        this.openCart = openCart;
        this.actor = actor;
    }

    /**
     * @param reference of the cart in the visitor's hands; empty when there is none
     * @throws Missing order-not-found, also for the order of another
     */
    public Reordered reorder(OrderNumber number, Optional<String> reference) {
        var order = orders.find(number)
                .filter(o ->
                        orders.ownerOf(o.id()).filter(actor.customer()::equals).isPresent())
                .orElseThrow(() -> new Missing("order", number));
        var cart = desk.find(joinCarts.join(reference).orElseGet(openCart::open).reference());
        var skus = order.lines().stream().map(OrderLine::sku).toList();
        var offers = products.offers(skus);
        var free = stock.available(skus);
        var left = new ArrayList<Left>();
        for (var line : order.lines()) {
            var offer = offers.get(line.sku());
            var lying = cart.quantityOf(line.sku());
            var most = Math.min(free.getOrDefault(line.sku(), Quantity.ZERO).value(), Cart.MOST_PIECES);
            var wanted = lying.plus(line.quantity());
            var reached = offer == null || cart.lines().size() >= Cart.MOST_LINES && lying.isZero()
                    ? lying
                    : wanted.atMost(Quantity.of(Math.max(most, lying.value())));
            if (reached.compareTo(lying) > 0) cart = cart.put(line.sku(), reached, offer.price());
            if (reached.compareTo(wanted) < 0)
                left.add(new Left(
                        line.title(), line.optionText(), line.quantity(), reached.minus(lying), offer != null));
        }
        return new Reordered(desk.view(carts.save(cart)), List.copyOf(left));
    }
}
