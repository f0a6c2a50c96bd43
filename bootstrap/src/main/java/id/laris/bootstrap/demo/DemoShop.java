package id.laris.bootstrap.demo;

import id.laris.application.catalogue.Categories;
import id.laris.application.catalogue.Products;
import id.laris.application.order.Orders;
import id.laris.application.order.TaxRules;
import id.laris.application.payment.Gateways;
import id.laris.application.payment.Payments;
import id.laris.application.search.ProductSearch;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.Timeline;
import id.laris.application.shipping.Regions;
import id.laris.application.shipping.Shipments;
import id.laris.application.shipping.Tariffs;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Product;
import id.laris.domain.stock.StockMovement;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Fills an empty shop with the demo: all of it in one transaction, or nothing. */
@Singleton
public class DemoShop {
    /** What was written. */
    public record Filled(int products, int variants, int orders) {}

    private final Categories categories;
    private final Products products;
    private final Warehouses warehouses;
    private final StockBook book;
    private final Tariffs tariffs;
    private final Regions regions;
    private final Orders orders;
    private final Payments payments;
    private final Shipments shipments;
    private final Timeline timeline;
    private final ProductSearch search;
    private final TaxRules taxes;
    private final Gateways gateways;
    private final ShopSettings settings;
    private final Clock clock;

    DemoShop(
            Categories categories,
            Products products,
            Warehouses warehouses,
            StockBook book,
            Tariffs tariffs,
            Regions regions,
            Orders orders,
            Payments payments,
            Shipments shipments,
            Timeline timeline,
            ProductSearch search,
            TaxRules taxes,
            Gateways gateways,
            ShopSettings settings,
            Clock clock) {
        this.categories = categories;
        this.products = products;
        this.warehouses = warehouses;
        this.book = book;
        this.tariffs = tariffs;
        this.regions = regions;
        this.orders = orders;
        this.payments = payments;
        this.shipments = shipments;
        this.timeline = timeline;
        this.search = search;
        this.taxes = taxes;
        this.gateways = gateways;
        this.settings = settings;
        this.clock = clock;
    }

    /** To be called once, on a shop that holds no goods and no warehouses. */
    @Transactional(rollbackOn = Exception.class)
    public Filled fill() {
        var now = clock.instant();
        var catalogue = new DemoCatalogue();
        var goods = catalogue.products(now);
        categories.addMissing(catalogue.categories());
        products.add(goods);
        DemoPlaces.warehouses().forEach(warehouses::add);
        tariffs.replace(DemoPlaces.tariff());
        var stories = writePast(now, catalogue, goods);
        book.post(movements(now, stories));
        stories.stream()
                .filter(story -> !story.holds().isEmpty())
                .forEach(story -> book.hold(story.order().id(), story.holds()));
        search.refreshPopularity();
        return new Filled(
                goods.size(), goods.stream().mapToInt(p -> p.variants().size()).sum(), stories.size());
    }

    private List<OrderStory> writePast(Instant now, DemoCatalogue catalogue, List<Product> goods) {
        var year = new SalesYear(goods, catalogue.demand(), DemoPlaces.people(regions), settings.zone());
        var telling = new Telling(now, settings, taxes, orders, payments, gateways, goods);
        var stories = new ArrayList<OrderStory>();
        for (var sale : year.until(now)) {
            var story = OrderStory.of(sale, telling);
            orders.add(story.order());
            payments.add(story.payment());
            story.parcels().forEach(shipments::add);
            timeline.remember(story.events());
            stories.add(story);
        }
        return stories;
    }

    /** Everything that came in and left, by time. */
    private static List<StockMovement> movements(Instant now, List<OrderStory> stories) {
        var sales =
                stories.stream().flatMap(story -> story.movements().stream()).toList();
        var holds = stories.stream().flatMap(story -> story.holds().stream()).toList();
        return Stream.concat(Receipts.before(now, DemoPlaces.stock(), sales, holds).stream(), sales.stream())
                .sorted(Comparator.comparing(StockMovement::at))
                .toList();
    }
}
