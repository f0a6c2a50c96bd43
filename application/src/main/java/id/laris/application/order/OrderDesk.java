package id.laris.application.order;

import id.laris.application.cart.CartDesk;
import id.laris.application.cart.Carts;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Tokens;
import id.laris.application.payment.PaymentOffers;
import id.laris.application.risk.RiskDesk;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shipping.Regions;
import id.laris.application.shipping.Tariffs;
import id.laris.application.terms.TermsDesk;
import id.laris.domain.cart.Cart;
import id.laris.domain.cart.CartChanged;
import id.laris.domain.cart.EmptyCart;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.order.Pricing;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.risk.Assessment;
import id.laris.domain.risk.Traces;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.ShippingNotOffered;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what an order needs before it can be placed: a checked form, goods at today's prices, the fee. Refuses what does not fit. */
@Singleton
public final class OrderDesk {
    private final CartDesk cartDesk;
    private final Carts carts;
    private final Products products;
    private final Regions regions;
    private final Tariffs tariffs;
    private final PriceDesk prices;
    private final PaymentOffers paymentOffers;
    private final ShopSettings settings;
    private final TermsDesk terms;
    private final RiskDesk risk;

    public OrderDesk(
            CartDesk cartDesk,
            Carts carts,
            Products products,
            Regions regions,
            Tariffs tariffs,
            PriceDesk prices,
            PaymentOffers paymentOffers,
            ShopSettings settings,
            TermsDesk terms,
            RiskDesk risk) {
        this.risk = risk;
        this.terms = terms;
        this.cartDesk = cartDesk;
        this.carts = carts;
        this.products = products;
        this.regions = regions;
        this.tariffs = tariffs;
        this.prices = prices;
        this.paymentOffers = paymentOffers;
        this.settings = settings;
    }

    CheckoutForm.Checked check(PlaceOrder.Command command) {
        var form = command.form().check(regions, command.channel() == Channel.COUNTER);
        if (form.method() != PaymentMethod.ON_INVOICE) paymentOffers.requireOffered(form.payBy(), command.channel());
        return form;
    }

    String keyOf(PlaceOrder.Command command) {
        var key = command.idempotencyKey().orElseGet(() -> command.cart() == null ? "" : command.cart());
        if (key.isBlank() || key.length() > 255) throw new Invalid("Idempotency-Key", key, "1 to 255 characters");
        return key;
    }

    String fingerprintOf(PlaceOrder.Command command) {
        var content = command.cart() + "|" + command.lines() + "|" + command.channel() + "|" + command.form();
        return HexFormat.of().formatHex(Tokens.hash(content));
    }

    /** The goods at today's prices. A cart is closed by this; one whose prices or goods changed since the visitor saw them is refused. */
    List<Pricing.Wanted> collect(PlaceOrder.Command command) {
        if (command.cart() == null) return offered(command.lines());
        var cart = cartDesk.find(command.cart());
        if (cart.isEmpty()) throw new EmptyCart();
        var offers = products.offers(cart.pieces().keySet());
        var review = cart.review(offers, cart.pieces());
        var changed = review.stream().filter(l -> !l.notices().isEmpty()).toList();
        if (!changed.isEmpty()) throw new CartChanged(changed);
        carts.close(cart);
        return review.stream()
                .map(l -> new Pricing.Wanted(l.offer().orElseThrow(), l.line().quantity()))
                .toList();
    }

    private List<Pricing.Wanted> offered(SortedMap<Sku, Quantity> lines) {
        if (lines.isEmpty()) throw new EmptyCart();
        if (lines.size() > Cart.MOST_LINES) throw new Invalid("lines", lines.size(), "at most " + Cart.MOST_LINES);
        var offers = products.offers(lines.keySet());
        return lines.entrySet().stream()
                .map(line -> {
                    if (!offers.containsKey(line.getKey())) throw new Missing("sku", line.getKey());
                    return new Pricing.Wanted(
                            offers.get(line.getKey()),
                            Quantity.atLeastOne(line.getValue().value()));
                })
                .toList();
    }

    Pricing price(List<Pricing.Wanted> goods, CheckoutForm.Checked form, Instant now) {
        var place = form.service().equals(ServiceCode.PICK_UP)
                ? Optional.<RegionCode>empty()
                : form.address().map(to -> to.village().code());
        return prices.price(goods, feeFor(goods, form), place, now);
    }

    /** Whether it may be paid the way that was chosen, by whom and so much. Kept true until the order stands. */
    void admit(CheckoutForm.Checked form, Optional<AccountId> customer, Pricing priced) {
        if (form.method() == PaymentMethod.ON_INVOICE)
            terms.admit(form.payBy(), customer, priced.totals().total());
    }

    /** What speaks for looking twice at it. What staff take and what the shop orders by itself is not weighed. */
    Assessment weigh(PlaceOrder.Command command, CheckoutForm.Checked form, CurrentActor actor, Pricing priced) {
        if (command.cart() == null || actor.may(Permission.RUN_JOBS)) return Assessment.CLEAN;
        return risk.weigh(
                actor.findCustomer(),
                form.contact(),
                form.address(),
                form.method(),
                priced.totals().total(),
                traces(form.address(), actor));
    }

    /** A program's own address says nothing about the people it orders for. */
    static Traces traces(Optional<PostalAddress> shipTo, CurrentActor actor) {
        var kind = actor.actor().kind();
        return kind == Actor.Kind.VISITOR || kind == Actor.Kind.CUSTOMER
                ? Traces.of(actor.origin().address(), shipTo)
                : Traces.NONE;
    }

    Order heldIfNeeded(Order order, Assessment assessment) {
        return assessment.holds() ? order.held() : order;
    }

    void note(Order order, Assessment assessment, CheckoutForm.Checked form, CurrentActor actor) {
        risk.note(order, assessment, traces(form.address(), actor));
    }

    /** The order stands and is this customer's. */
    void owe(Order order, Optional<AccountId> customer) {
        if (order.method() == PaymentMethod.ON_INVOICE) customer.ifPresent(account -> terms.owe(order, account));
    }

    private Money feeFor(List<Pricing.Wanted> goods, CheckoutForm.Checked form) {
        if (form.service().equals(ServiceCode.PICK_UP)) return Money.zero(CurrencyUnit.IDR);
        var place = form.address().map(PostalAddress::village).orElseThrow();
        long grams = goods.stream()
                .mapToLong(g -> g.offer().packed().chargeableGrams(g.quantity()))
                .sum();
        return tariffs.current().optionsFor(place.code(), grams).stream()
                .filter(o -> o.service().equals(form.service()))
                .findFirst()
                .orElseThrow(() -> new ShippingNotOffered(form.service(), place.regency()))
                .fee();
    }

    SortedMap<Sku, Quantity> pieces(List<Pricing.Wanted> goods) {
        var pieces = new TreeMap<Sku, Quantity>();
        goods.forEach(g -> pieces.merge(g.offer().sku(), g.quantity(), Quantity::plus));
        return pieces;
    }

    Instant payBefore(Instant now) {
        return now.plus(settings.payWithin());
    }
}
