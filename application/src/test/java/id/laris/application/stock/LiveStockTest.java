package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveStockTest {
    private final TestShop shop = new TestShop();
    private final AtomicInteger readings = new AtomicInteger();
    private final LiveStock live = new LiveStock(counted(shop.stock), shop.products, shop.clock);

    private StockBook counted(StockBook book) {
        return (StockBook) Proxy.newProxyInstance(
                StockBook.class.getClassLoader(), new Class<?>[] {StockBook.class}, (proxy, method, given) -> {
                    readings.incrementAndGet();
                    return method.invoke(book, given);
                });
    }

    private int free(Sku sku) {
        return live.free(sku).map(Quantity::value).orElse(-1);
    }

    private void hold(Sku sku, int pieces) {
        shop.stock.hold(new OrderId(shop.ids.next()), List.of(new Hold(sku, Goods.BANDUNG, Quantity.of(pieces))));
        live.ring();
    }

    @Test
    void what_was_taken_shows_after_five_seconds_at_most() {
        shop.receive(Goods.TOPI, Goods.BANDUNG, 10);
        int before = free(Goods.TOPI);

        hold(Goods.TOPI, 4);
        shop.clock.forward(Duration.ofSeconds(5));

        assertThat(free(Goods.TOPI)).isEqualTo(before - 4);
    }

    @Test
    void a_thousand_who_look_at_the_same_thing_are_one_reading() {
        shop.receive(Goods.TOPI, Goods.BANDUNG, 10);
        for (int i = 0; i < 1_000; i++) free(Goods.TOPI);

        assertThat(readings).hasValue(1);
    }

    @Test
    void many_things_that_are_looked_at_are_read_again_together() {
        shop.receive(Goods.TOPI, Goods.BANDUNG, 10).receive(Goods.KAOS_M, Goods.BANDUNG, 10);
        free(Goods.TOPI);
        free(Goods.KAOS_M);
        readings.set(0);

        hold(Goods.TOPI, 1);
        shop.clock.forward(Duration.ofSeconds(5));
        for (int i = 0; i < 50; i++) {
            free(Goods.TOPI);
            free(Goods.KAOS_M);
        }

        assertThat(readings).hasValue(1);
    }

    @Test
    void while_nothing_happens_nothing_is_read_but_now_and_then() {
        shop.receive(Goods.TOPI, Goods.BANDUNG, 10);
        free(Goods.TOPI);
        shop.clock.forward(Duration.ofSeconds(31));
        free(Goods.TOPI);
        readings.set(0);

        for (int second = 0; second < 30; second++) {
            shop.clock.forward(Duration.ofSeconds(1));
            free(Goods.TOPI);
        }
        assertThat(readings).hasValue(0);

        shop.clock.forward(Duration.ofSeconds(1));
        free(Goods.TOPI);
        assertThat(readings).hasValue(1);
    }

    @Test
    void a_ring_that_was_lost_is_made_up_for_within_half_a_minute() {
        shop.receive(Goods.TOPI, Goods.BANDUNG, 10);
        int before = free(Goods.TOPI);

        shop.stock.hold(new OrderId(shop.ids.next()), List.of(new Hold(Goods.TOPI, Goods.BANDUNG, Quantity.of(3))));
        shop.clock.forward(Duration.ofSeconds(31));

        assertThat(free(Goods.TOPI)).isEqualTo(before - 3);
    }

    @Test
    void what_is_not_on_sale_is_told_to_nobody_and_what_has_no_stock_is_none() {
        assertThat(live.free(Goods.HIDDEN)).isEmpty();
        assertThat(live.free(new Sku("TIDAK-ADA"))).isEmpty();
        assertThat(live.free(Goods.KAOS_L)).isPresent();
    }
}
