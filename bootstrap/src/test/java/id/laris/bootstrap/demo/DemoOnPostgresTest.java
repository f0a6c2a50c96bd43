package id.laris.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.catalogue.Categories;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.SystemWork;
import id.laris.application.order.OrderQuery;
import id.laris.application.order.Orders;
import id.laris.application.order.PriceDesk;
import id.laris.application.payment.Gateways;
import id.laris.application.payment.MoneyBook;
import id.laris.application.payment.Payments;
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
import id.laris.domain.catalogue.Slug;
import id.laris.domain.order.OrderTab;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo in the real books, in the test's own transaction: it is rolled back, and other tests find their shop as they left it. */
@QuarkusTest
@TestTransaction
class DemoOnPostgresTest {
    @Inject
    DataSource database;

    @Inject
    SystemWork system;

    @Inject
    Idempotency idempotency;

    @Inject
    Categories categories;

    @Inject
    Products products;

    @Inject
    Warehouses warehouses;

    @Inject
    StockBook book;

    @Inject
    Tariffs tariffs;

    @Inject
    Regions regions;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    @Inject
    Shipments shipments;

    @Inject
    Timeline timeline;

    @Inject
    ProductSearch search;

    @Inject
    PriceDesk prices;

    @Inject
    Gateways gateways;

    @Inject
    ShopSettings settings;

    @Inject
    Clock clock;

    @Inject
    MoneyBook moneyBook;

    @Inject
    DemoPapers papers;

    @Inject
    Returns returns;

    @Inject
    ReturnPolicies returnPolicies;

    @Inject
    SalesBook salesBook;

    @Inject
    id.laris.application.purchasing.SkuCosts costs;

    /** What tests before this one may have committed makes a shop that counts as furnished. */
    @BeforeEach
    void beginEmpty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM idempotency WHERE scope = 'furnish-shop'");
            statement.execute("DELETE FROM warehouse");
        }
    }

    /** Not the bean: that one begins a transaction of its own and would commit it. */
    private DemoShop demo() {
        return new DemoShop(
                idempotency,
                categories,
                products,
                warehouses,
                book,
                costs,
                tariffs,
                regions,
                orders,
                payments,
                moneyBook,
                papers,
                returns,
                returnPolicies,
                salesBook,
                shipments,
                timeline,
                search,
                prices,
                gateways,
                settings,
                clock);
    }

    @Test
    void is_written_once_and_leaves_true_books() {
        var before = orders.countByTab();

        var filled = system.call(demo()::fill).orElseThrow();

        assertThat(system.call(demo()::fill)).isEmpty();
        assertThat(filled.orders()).isGreaterThan(300);
        assertThat(book.compareWithLedger()).isEmpty();
        assertThat(moneyBook.compareWithPayments(10)).isEmpty();
        var after = orders.countByTab();
        for (var tab : OrderTab.values())
            assertThat(after.get(tab)).as(tab.name()).isGreaterThan(before.getOrDefault(tab, 0L));
        assertThat(products.find(new Slug("kaos-ombak-pagi")))
                .hasValueSatisfying(product -> assertThat(product.variants()).hasSize(20));
        var newest = orders.list(OrderQuery.all(50)).items();
        assertThat(newest).hasSize(50).allSatisfy(order -> assertThat(
                        timeline.of(orders.get(order.number()).id().toString()))
                .isNotEmpty());
    }
}
