package id.laris.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.SystemWork;
import id.laris.application.order.Orders;
import id.laris.application.shared.Timeline;
import id.laris.application.stock.StockBook;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.order.OrderTab;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The demo in the real books. Rolled back afterwards: other tests find an empty shop. */
@QuarkusTest
@TestTransaction
class DemoOnPostgresTest {
    @Inject
    DemoShop demo;

    @Inject
    SystemWork system;

    @Inject
    StockBook book;

    @Inject
    Orders orders;

    @Inject
    Products products;

    @Inject
    Timeline timeline;

    @Test
    void is_written_once_and_leaves_true_books() {
        var before = orders.countByTab();

        var filled = system.call(demo::fill).orElseThrow();

        assertThat(system.call(demo::fill)).isEmpty();
        assertThat(book.compareWithLedger()).isEmpty();
        var after = orders.countByTab();
        for (var tab : OrderTab.values())
            assertThat(after.get(tab)).as(tab.name()).isGreaterThan(before.getOrDefault(tab, 0L));
        assertThat(products.find(new Slug("kaos-ombak-pagi")))
                .hasValueSatisfying(product -> assertThat(product.variants()).hasSize(20));
        var some = orders.list(id.laris.application.order.OrderQuery.all(50)).items();
        assertThat(some).hasSize(50).allSatisfy(order -> assertThat(
                        timeline.of(orders.get(order.number()).id().toString()))
                .isNotEmpty());
        assertThat(filled.orders()).isGreaterThan(300);
    }
}
