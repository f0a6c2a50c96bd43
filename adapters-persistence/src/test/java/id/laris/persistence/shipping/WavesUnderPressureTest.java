package id.laris.persistence.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.application.shipping.Waves;
import id.laris.application.stock.StockBook;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Wave;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.Together;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several people at the same waves, on a real database with real commits. */
@QuarkusTest
class WavesUnderPressureTest {
    private static final int PIECES = 12;

    @Inject
    Waves waves;

    @Inject
    Orders orders;

    @Inject
    StockBook book;

    private final WarehouseCode place =
            new WarehouseCode("P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private Order ready() {
        return inTransaction(() -> {
            var order = Orderings.order(orders.nextNumber(), PaymentMethod.CASH_ON_DELIVERY);
            orders.add(order);
            book.post(List.of(new StockMovement(
                    UUID.randomUUID(),
                    Goods.TOPI,
                    place,
                    StockMovement.Kind.RECEIPT,
                    PIECES,
                    "uji",
                    Orderings.PLACED_AT)));
            book.hold(order.id(), List.of(new Hold(Goods.TOPI, place, Quantity.of(PIECES))));
            return order;
        });
    }

    private Wave begin(Order... some) {
        return inTransaction(() -> {
            Map<OrderId, SortedMap<Sku, Integer>> pieces = new LinkedHashMap<>();
            waves.claim(place, Stream.of(some).map(Order::number).toList())
                    .forEach(waiting -> pieces.put(waiting.order(), waiting.pieces()));
            if (pieces.isEmpty()) throw new IllegalStateException("others fetch them");
            var wave = Wave.start(waves.nextNumber(), place, "staff", Orderings.PLACED_AT, pieces);
            waves.add(wave);
            return wave;
        });
    }

    @Test
    void people_who_scan_at_once_lose_no_piece() {
        var wave = begin(ready(), ready());
        Callable<Object> scan = () -> {
            for (int i = 0; i < PIECES; i++)
                inTransaction(() -> {
                    waves.save(
                            wave.number(),
                            waves.lock(wave.number(), Goods.TOPI).orElseThrow().oneMore());
                    return true;
                });
            return "done";
        };

        assertThat(Together.run(List.of(scan, scan))).containsOnly("done");

        var stop = waves.get(wave.number()).wave().stops().get(0);
        assertThat(stop.picked()).isEqualTo(2 * PIECES);
        assertThat(stop.isDone()).isTrue();
    }

    @Test
    void of_two_people_who_begin_a_wave_of_the_same_orders_one_does() {
        for (int round = 0; round < 5; round++) {
            var order = ready();

            var outcomes = Together.run(List.<Callable<Wave>>of(() -> begin(order), () -> begin(order)));

            assertThat(outcomes).filteredOn(Wave.class::isInstance).hasSize(1);
            assertThat(waves.ofOrder(order.id())).hasSize(1);
        }
    }
}
