package id.laris.application.returns;

import id.laris.application.catalogue.Products;
import id.laris.application.order.Orders;
import id.laris.application.order.PriceDesk;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.OrderStock;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderConfirmed;
import id.laris.domain.order.OrderPlaced;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.Pricing;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Places the order that replaces goods, and pays it by what those are worth. Part of the caller's transaction. */
@Singleton
public final class ReplacementDesk {
    private final Products products;
    private final PriceDesk prices;
    private final OrderStock stock;
    private final Orders orders;
    private final ReplacementMoney money;
    private final ShopSettings settings;
    private final Events events;
    private final Ids ids;

    public ReplacementDesk(
            Products products,
            PriceDesk prices,
            OrderStock stock,
            Orders orders,
            ReplacementMoney money,
            ShopSettings settings,
            Events events,
            Ids ids) {
        this.products = products;
        this.prices = prices;
        this.stock = stock;
        this.orders = orders;
        this.money = money;
        this.settings = settings;
        this.events = events;
        this.ids = ids;
    }

    /**
     * To the same buyer and place, by the same courier; its pieces are held.
     *
     * @param open what is still to be paid for the first order on invoice: the new one is on invoice then as well
     */
    Order place(Order first, List<Swap> swaps, Money shipping, Money open, Instant now) {
        if (shipping.isNegative()) throw new Invalid("shipping", shipping.minorUnits(), "no amount below zero");
        var priced = prices.price(wanted(first, swaps), shipping, first.destination(), now);
        var id = new OrderId(ids.next());
        var order = Order.place(
                id,
                orders.nextNumber(),
                Channel.EXCHANGE,
                first.language(),
                first.buyer(),
                first.shipTo(),
                priced.lines(),
                first.service(),
                money.method(open),
                priced.totals(),
                now,
                now.plus(settings.payWithin()),
                "");
        stock.hold(id, order.pieces(), order.destination());
        orders.add(order);
        orders.ownerOf(first.id()).ifPresent(owner -> orders.assign(id, owner));
        return order;
    }

    /** Says that it is placed, and pays it by so much of what the first order brought or owes. */
    void pay(Order placed, Order first, Money open, Money value, ReturnNumber why) {
        events.publish(new OrderPlaced(
                placed.id(),
                placed.number(),
                placed.channel(),
                placed.method(),
                placed.totals().total(),
                placed.placedAt()));
        if (placed.state() == OrderState.CONFIRMED)
            events.publish(new OrderConfirmed(placed.id(), placed.number(), placed.placedAt()));
        money.pay(placed, first, open, value, why);
    }

    /** Each given SKU once; where it replaces several, at the lowest of the prices that each of them makes. */
    private List<Pricing.Wanted> wanted(Order first, List<Swap> swaps) {
        var skus = new HashSet<Sku>();
        swaps.forEach(swap -> {
            skus.add(swap.returned());
            skus.add(swap.given());
        });
        var offers = products.offers(skus);
        var pieces = new TreeMap<Sku, Quantity>();
        var at = new TreeMap<Sku, Money>();
        for (var swap : swaps) {
            var price = price(first, swap, offers);
            pieces.merge(swap.given(), swap.quantity(), Quantity::plus);
            at.merge(swap.given(), price, (one, other) -> one.isLessThan(other) ? one : other);
        }
        return pieces.entrySet().stream()
                .map(line -> new Pricing.Wanted(at(offers.get(line.getKey()), at.get(line.getKey())), line.getValue()))
                .toList();
    }

    private static Money price(Order first, Swap swap, Map<Sku, Offer> offers) {
        var given = Optional.ofNullable(offers.get(swap.given())).orElseThrow(() -> new Missing("sku", swap.given()));
        return Swap.price(first.line(swap.returned()), Optional.ofNullable(offers.get(swap.returned())), given);
    }

    private static Offer at(Offer offer, Money price) {
        return new Offer(
                offer.sku(),
                offer.product(),
                offer.title(),
                offer.optionText(),
                price,
                offer.packed(),
                offer.taxClass(),
                offer.category(),
                offer.picture());
    }
}
