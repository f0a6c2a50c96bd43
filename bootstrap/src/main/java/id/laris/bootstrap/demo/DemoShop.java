package id.laris.bootstrap.demo;

import id.laris.application.catalogue.Categories;
import id.laris.application.catalogue.Products;
import id.laris.application.order.Orders;
import id.laris.application.order.PriceDesk;
import id.laris.application.payment.Gateways;
import id.laris.application.payment.MoneyBook;
import id.laris.application.payment.Payments;
import id.laris.application.purchasing.SkuCosts;
import id.laris.application.reporting.SalesBook;
import id.laris.application.returns.ReturnPolicies;
import id.laris.application.returns.Returns;
import id.laris.application.search.ProductSearch;
import id.laris.application.shared.Idempotency;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.Timeline;
import id.laris.application.shipping.Regions;
import id.laris.application.shipping.Shipments;
import id.laris.application.shipping.Tariffs;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Product;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.stock.StockMovement;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Furnishes an empty shop, each time all of it in one transaction or nothing, and once only, however many instances start at the
 * same time: a shop that has a warehouse is left alone.
 */
@Singleton
public class DemoShop {
    /** What was written. */
    record Filled(List<Product> goods, List<OrderStory> stories) {
        public int orders() {
            return stories.size();
        }

        public int products() {
            return goods.size();
        }

        public int variants() {
            return goods.stream().mapToInt(p -> p.variants().size()).sum();
        }
    }

    /** A busy small machine may need its time. */
    private static final int SLOWEST_SECONDS = 300;

    private final Idempotency idempotency;
    private final Categories categories;
    private final Products products;
    private final Warehouses warehouses;
    private final StockBook book;
    private final SkuCosts costs;
    private final Tariffs tariffs;
    private final Regions regions;
    private final Orders orders;
    private final Payments payments;
    private final MoneyBook moneyBook;
    private final DemoPapers papers;
    private final Returns returns;
    private final ReturnPolicies returnPolicies;
    private final SalesBook salesBook;
    private final Shipments shipments;
    private final Timeline timeline;
    private final ProductSearch search;
    private final PriceDesk prices;
    private final Gateways gateways;
    private final ShopSettings settings;
    private final Clock clock;

    DemoShop(
            Idempotency idempotency,
            Categories categories,
            Products products,
            Warehouses warehouses,
            StockBook book,
            SkuCosts costs,
            Tariffs tariffs,
            Regions regions,
            Orders orders,
            Payments payments,
            MoneyBook moneyBook,
            DemoPapers papers,
            Returns returns,
            ReturnPolicies returnPolicies,
            SalesBook salesBook,
            Shipments shipments,
            Timeline timeline,
            ProductSearch search,
            PriceDesk prices,
            Gateways gateways,
            ShopSettings settings,
            Clock clock) {
        this.idempotency = idempotency;
        this.categories = categories;
        this.products = products;
        this.warehouses = warehouses;
        this.book = book;
        this.costs = costs;
        this.tariffs = tariffs;
        this.regions = regions;
        this.orders = orders;
        this.payments = payments;
        this.moneyBook = moneyBook;
        this.papers = papers;
        this.returns = returns;
        this.returnPolicies = returnPolicies;
        this.salesBook = salesBook;
        this.shipments = shipments;
        this.timeline = timeline;
        this.search = search;
        this.prices = prices;
        this.gateways = gateways;
        this.settings = settings;
        this.clock = clock;
    }

    /** The demo's goods, warehouses, tariff and past; empty when the shop is furnished already. */
    @Transactional(rollbackOn = Exception.class)
    @TransactionConfiguration(timeout = SLOWEST_SECONDS)
    Optional<Filled> fill() {
        if (isFurnished()) return Optional.empty();
        var now = clock.instant();
        // Finding where they live reads 84,000 villages, which another processor can do meanwhile.
        var people = CompletableFuture.supplyAsync(() -> DemoPlaces.people(regions));
        var catalogue = new DemoCatalogue();
        var goods = catalogue.products(now);
        categories.addMissing(catalogue.categories());
        products.add(goods);
        DemoPlaces.warehouses().forEach(warehouses::add);
        tariffs.replace(DemoPlaces.tariff());
        var stories = writePast(now, catalogue, goods, people.join());
        book.post(movements(now, stories));
        costs.put(DemoCosts.averages(goods));
        stories.stream()
                .filter(story -> !story.holds().isEmpty())
                .forEach(story -> book.hold(story.order().id(), story.holds()));
        search.refreshPopularity();
        salesBook.writeOldOnes();
        return Optional.of(new Filled(goods, List.copyOf(stories)));
    }

    /** What a shop of its own goods needs before the first order: one warehouse and a tariff. False when it has them. */
    @Transactional(rollbackOn = Exception.class)
    public boolean furnish() {
        if (isFurnished()) return false;
        warehouses.add(DemoPlaces.warehouses().get(0));
        tariffs.replace(DemoPlaces.tariff());
        return true;
    }

    /** Asked by one instance at a time: the others wait for its commit. */
    private boolean isFurnished() {
        var claimed = idempotency.claim("furnish-shop", "once", "", DemoIds.of(Instant.EPOCH, "furnishing"));
        return claimed.isPresent() || !warehouses.all().isEmpty();
    }

    private List<OrderStory> writePast(
            Instant now, DemoCatalogue catalogue, List<Product> goods, List<DemoPlaces.Person> people) {
        var year = new SalesYear(goods, catalogue.demand(), people, settings.zone());
        var telling = new Telling(now, settings, prices, orders, payments, gateways, returns, returnPolicies, goods);
        var stories = new ArrayList<OrderStory>();
        for (var sale : year.until(now)) {
            var story = OrderStory.of(sale, telling);
            orders.add(story.order());
            payments.add(story.payment());
            story.money().forEach(moneyBook::add);
            story.parcels().forEach(shipments::add);
            story.back().ifPresent(this::keep);
            stories.add(story);
        }
        timeline.remember(Stream.concat(
                        stories.stream().flatMap(story -> story.events().stream()), papers.write(stories).stream())
                .sorted(Comparator.comparing(DomainEvent::occurredAt))
                .toList());
        return stories;
    }

    private void keep(ReturnStory back) {
        var request = back.request();
        returns.add(request, List.of());
        if (request.payout().isPresent()) returns.save(request);
        back.remarks().forEach(remark -> returns.write(request.number(), remark));
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
