package id.laris.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.stock.OrderStock;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.Together;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order is moved to another warehouse while others buy the same goods, on a real database with real commits. */
@QuarkusTest
class SourcingUnderPressureTest {
    private static final int ROUNDS = 15;
    private static final Optional<RegionCode> BANDUNG = Optional.of(new RegionCode("32.73.01.1001"));

    @Inject
    OrderStock stock;

    @Inject
    StockBook book;

    @Inject
    Warehouses warehouses;

    private final WarehouseCode here = code();
    private final WarehouseCode there = code();

    private static WarehouseCode code() {
        return new WarehouseCode(
                "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
    }

    /** Each as a request of its own: what happens is written down with who did it. */
    private static <T> T inTransaction(Supplier<T> work) {
        var request = Arc.container().requestContext();
        var alreadyOpen = request.isActive();
        if (!alreadyOpen) request.activate();
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            if (!alreadyOpen) request.terminate();
        }
    }

    @BeforeEach
    void open() {
        warehouses.add(new Warehouse(here, "Sini", "", new RegionCode("32.73"), 9_998));
        warehouses.add(new Warehouse(there, "Sana", "", new RegionCode("32.73"), 9_999));
    }

    private Sku onePieceEach() {
        var sku = new Sku("M-" + UUID.randomUUID());
        for (var place : List.of(here, there))
            inTransaction(() -> book.post(List.of(new StockMovement(
                    UUID.randomUUID(),
                    sku,
                    place,
                    StockMovement.Kind.RECEIPT,
                    1,
                    "uji",
                    Instant.parse("2026-11-21T02:00:00Z")))));
        return sku;
    }

    private OrderId buy(Sku sku) {
        var order = new OrderId(UUID.randomUUID());
        inTransaction(() -> stock.hold(order, new TreeMap<>(Map.of(sku, Quantity.of(1))), BANDUNG));
        return order;
    }

    @Test
    void the_one_that_moves_never_loses_its_piece() {
        for (int round = 0; round < ROUNDS; round++) {
            var sku = onePieceEach();
            var moving = buy(sku);
            Callable<Object> move = () -> inTransaction(
                    () -> stock.holdFrom(there, moving, new TreeMap<>(Map.of(sku, Quantity.of(1))), BANDUNG));
            Callable<Object> other = () -> buy(sku);

            var outcomes = Together.run(List.of(move, other));

            assertThat(outcomes).noneMatch(Throwable.class::isInstance);
            assertThat(book.holdsOf(moving)).extracting(Hold::quantity).containsExactly(Quantity.of(1));
            assertThat(book.levels(List.of(sku)))
                    .allMatch(level -> level.reserved().equals(Quantity.of(1)));
        }
    }
}
