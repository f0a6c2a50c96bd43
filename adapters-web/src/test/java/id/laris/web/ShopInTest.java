package id.laris.web;

import id.laris.application.cart.OpenCart;
import id.laris.application.cart.PutInCart;
import id.laris.application.catalogue.Categories;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.order.CheckOut;
import id.laris.application.order.CheckoutForm;
import id.laris.application.order.PlaceOrder;
import id.laris.application.payment.ConfirmPayment;
import id.laris.application.reporting.FollowSales;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Ids;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.application.shipping.Tariffs;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Product;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The small shop of {@link Goods} behind the pages under test: three shirts of size M, none of size L, plenty of hats. */
@Singleton
public class ShopInTest {
    public static final int SHIRTS = 3;
    private static final int PLENTY = 10_000;

    private final Products products;
    private final Categories categories;
    private final Warehouses warehouses;
    private final Tariffs tariffs;
    private final StockBook stock;
    private final OpenCart openCart;
    private final PutInCart putInCart;
    private final CheckOut checkOut;
    private final ConfirmPayment confirmPayment;
    private final PackParcel packParcel;
    private final FollowSales followSales;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;

    ShopInTest(
            Products products,
            Categories categories,
            Warehouses warehouses,
            Tariffs tariffs,
            StockBook stock,
            OpenCart openCart,
            PutInCart putInCart,
            CheckOut checkOut,
            ConfirmPayment confirmPayment,
            PackParcel packParcel,
            FollowSales followSales,
            CurrentActor actor,
            Ids ids,
            Clock clock) {
        this.products = products;
        this.categories = categories;
        this.warehouses = warehouses;
        this.tariffs = tariffs;
        this.stock = stock;
        this.openCart = openCart;
        this.putInCart = putInCart;
        this.checkOut = checkOut;
        this.confirmPayment = confirmPayment;
        this.packParcel = packParcel;
        this.followSales = followSales;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Brings goods and stock to how each test expects them. */
    @ActivateRequestContext
    public void open() {
        actor.become(Actor.SYSTEM);
        if (products.find(Goods.kaos().slug()).isEmpty()) {
            categories.addMissing(Goods.categories());
            products.add(Goods.products());
            Goods.warehouses().forEach(warehouses::add);
            tariffs.replace(Goods.tariff());
        }
        free(Goods.KAOS_M, SHIRTS);
        free(Goods.KAOS_L, 0);
        free(Goods.TOPI, PLENTY);
    }

    /** So many pieces can be bought from now on. */
    public void free(Sku sku, int pieces) {
        int now = stock.available(List.of(sku)).getOrDefault(sku, Quantity.ZERO).value();
        if (now != pieces)
            stock.post(List.of(new StockMovement(
                    ids.next(),
                    sku,
                    Goods.BANDUNG,
                    StockMovement.Kind.COUNT,
                    pieces - now,
                    "hitung",
                    clock.instant())));
    }

    public void add(Product product) {
        if (products.find(product.slug()).isEmpty()) products.add(List.of(product));
    }

    public void change(Product product) {
        products.save(
                List.of(product.withIdentityOf(products.find(product.slug()).orElseThrow())));
    }

    /** An order for one hat by that method. */
    @ActivateRequestContext
    public CheckOut.CheckedOut order(PaymentMethod method) {
        return order(TestShop.form(method));
    }

    /** An order for one hat by that form. */
    @ActivateRequestContext
    public CheckOut.CheckedOut order(CheckoutForm form) {
        var cart = openCart.open().reference();
        putInCart.put(cart, Goods.TOPI, Quantity.of(1));
        return checkOut.checkOut(
                new PlaceOrder.Command(cart, new TreeMap<>(), Channel.WEB, form, Language.ID, Optional.empty()));
    }

    /** The book of sales hears of it, as it does of events elsewhere. */
    @ActivateRequestContext
    public void book(Order order) {
        actor.become(Actor.SYSTEM);
        followSales.follow(order.id(), clock.instant());
    }

    @ActivateRequestContext
    public void pay(OrderNumber number) {
        actor.become(Actor.SYSTEM);
        confirmPayment.confirm(number, Optional.empty());
    }

    @ActivateRequestContext
    public void payAndShip(OrderNumber number) {
        actor.become(Actor.SYSTEM);
        confirmPayment.confirm(number, Optional.empty());
        packParcel.pack(new PackParcel.Command(
                number, Map.of(), Optional.empty(), Optional.of(new PackParcel.Command.To("JNE", "JX002"))));
    }
}
