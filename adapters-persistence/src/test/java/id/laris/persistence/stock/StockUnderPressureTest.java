package id.laris.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.stock.LedgerQuery;
import id.laris.application.stock.StockBook;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.Sourcing;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.StatementCounter;
import id.laris.persistence.Together;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Many callers for the same pieces, on a real database with real commits. */
@QuarkusTest
class StockUnderPressureTest {
    private static final WarehouseCode BANDUNG = new WarehouseCode("BDG");
    private static final WarehouseCode JAKARTA = new WarehouseCode("JKT");

    @Inject
    StockBook book;

    @Inject
    DataSource dataSource;

    private Sku receive(int pieces) {
        var sku = new Sku("P-" + UUID.randomUUID());
        post(sku, BANDUNG, pieces);
        return sku;
    }

    private void post(Sku sku, WarehouseCode warehouse, int change) {
        var movement = new StockMovement(
                UUID.randomUUID(),
                sku,
                warehouse,
                change > 0 ? StockMovement.Kind.RECEIPT : StockMovement.Kind.COUNT,
                change,
                "test",
                Instant.parse("2026-11-21T02:00:00Z"));
        inTransaction(() -> book.post(List.of(movement)));
    }

    private void ship(OrderId order) {
        inTransaction(() -> book.ship(order, book.holdsOf(order), "LR-000001", "system"));
    }

    /** As an order does it: look, choose, hold, commit. */
    private OrderId order(List<Sku> skus) {
        return inTransaction(() -> {
            var order = new OrderId(UUID.randomUUID());
            var wanted = new TreeMap<Sku, Quantity>();
            skus.forEach(sku -> wanted.put(sku, Quantity.of(1)));
            var levels = book.lock(skus);
            book.hold(order, Sourcing.allocate(wanted, levels, List.of(BANDUNG, JAKARTA)));
            return order;
        });
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private static List<String> sent(Supplier<?> work) {
        return StatementCounter.during(() -> inTransaction(work));
    }

    private StockLevel level(Sku sku) {
        return book.levels(List.of(sku)).get(0);
    }

    @Test
    void of_two_buyers_of_the_last_piece_one_gets_it() {
        for (int round = 0; round < 20; round++) {
            var sku = receive(1);

            var outcomes = Together.run(List.of(() -> order(List.of(sku)), () -> order(List.of(sku))));

            assertThat(outcomes).filteredOn(OrderId.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(NotEnoughStock.class::isInstance).hasSize(1);
            assertThat(level(sku).available()).isEqualTo(Quantity.ZERO);
        }
    }

    @Test
    void of_two_holds_of_the_last_piece_without_looking_first_one_gets_it() {
        for (int round = 0; round < 20; round++) {
            var sku = receive(1);
            Callable<Object> hold = () -> inTransaction(
                    () -> book.hold(new OrderId(UUID.randomUUID()), List.of(new Hold(sku, BANDUNG, Quantity.of(1)))));

            var outcomes = Together.run(List.of(hold, hold));

            assertThat(outcomes).filteredOn(NotEnoughStock.class::isInstance).hasSize(1);
            assertThat(level(sku).reserved()).isEqualTo(Quantity.of(1));
        }
    }

    @Test
    void two_hundred_buyers_of_fifty_pieces_get_fifty() {
        var sku = receive(50);

        var outcomes = Together.run(Collections.nCopies(200, (Callable<OrderId>) () -> order(List.of(sku))));

        assertThat(outcomes).filteredOn(OrderId.class::isInstance).hasSize(50);
        assertThat(outcomes).filteredOn(NotEnoughStock.class::isInstance).hasSize(150);
        assertThat(level(sku)).isEqualTo(new StockLevel(sku, BANDUNG, Quantity.of(50), Quantity.of(50)));
        assertThat(discrepanciesOf(List.of(sku))).isEmpty();
    }

    @Test
    void orders_of_the_same_goods_in_any_order_never_wait_in_a_circle() {
        var skus = IntStream.range(0, 6).mapToObj(i -> receive(1_000)).toList();

        var outcomes = Together.run(IntStream.range(0, 24)
                .mapToObj(i -> (Callable<OrderId>) () -> {
                    var mine = new ArrayList<>(skus);
                    Collections.shuffle(mine, new Random(i));
                    OrderId last = null;
                    for (int n = 0; n < 10; n++) last = order(mine.subList(0, 4));
                    return last;
                })
                .toList());

        assertThat(outcomes).allMatch(OrderId.class::isInstance);
        assertThat(discrepanciesOf(skus)).isEmpty();
    }

    @Test
    void whatever_happens_at_once_the_ledger_confirms_the_levels() {
        var skus = IntStream.range(0, 4).mapToObj(i -> receive(20)).toList();
        skus.forEach(sku -> post(sku, JAKARTA, 5));

        var outcomes = Together.run(IntStream.range(0, 12)
                .mapToObj(i -> (Callable<String>) () -> trade(skus, new Random(i)))
                .toList());

        assertThat(outcomes).containsOnly("done");
        assertThat(discrepanciesOf(skus)).isEmpty();
    }

    private String trade(List<Sku> skus, Random random) {
        var open = new ArrayList<OrderId>();
        for (int step = 0; step < 40; step++) {
            var mine = new ArrayList<>(skus);
            Collections.shuffle(mine, random);
            try {
                switch (random.nextInt(5)) {
                    case 0, 1 -> open.add(order(mine.subList(0, 1 + random.nextInt(3))));
                    case 2 -> {
                        if (!open.isEmpty()) inTransaction(() -> book.release(open.remove(0)));
                    }
                    case 3 -> {
                        if (!open.isEmpty()) ship(open.remove(0));
                    }
                    default -> post(mine.get(0), random.nextBoolean() ? BANDUNG : JAKARTA, random.nextInt(7) - 3 | 1);
                }
            } catch (NotEnoughStock soldOut) {
                continue;
            }
        }
        return "done";
    }

    @Test
    void a_hold_of_several_is_all_or_nothing() {
        var there = receive(5);
        var short_ = receive(1);
        var order = new OrderId(UUID.randomUUID());
        var holds = List.of(new Hold(there, BANDUNG, Quantity.of(2)), new Hold(short_, BANDUNG, Quantity.of(2)));

        assertThatThrownBy(() -> inTransaction(() -> book.hold(order, holds)))
                .isInstanceOfSatisfying(NotEnoughStock.class, refusal -> assertThat(refusal.shortages())
                        .extracting(NotEnoughStock.Shortage::sku)
                        .containsExactly(short_));

        assertThat(level(there).reserved()).isEqualTo(Quantity.ZERO);
        assertThat(book.holdsOf(order)).isEmpty();
    }

    @Test
    void a_rolled_back_order_holds_nothing() {
        var sku = receive(1);

        assertThatThrownBy(() -> inTransaction(() -> {
                    book.hold(new OrderId(UUID.randomUUID()), List.of(new Hold(sku, BANDUNG, Quantity.of(1))));
                    throw new IllegalStateException("something else went wrong");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(level(sku).available()).isEqualTo(Quantity.of(1));
    }

    @Test
    void many_movements_of_one_place_are_posted_together_with_their_balances() {
        var sku = new Sku("P-" + UUID.randomUUID());
        var at = Instant.parse("2026-11-21T02:00:00Z");
        var movements = IntStream.of(10, -3, 5, -12)
                .mapToObj(change -> new StockMovement(
                        UUID.randomUUID(), sku, BANDUNG, StockMovement.Kind.COUNT, change, "count", at))
                .toList();

        var sent = sent(() -> book.post(movements));

        assertThat(sent).hasSize(3);
        assertThat(level(sku).onHand()).isEqualTo(Quantity.ZERO);
        assertThat(book.ledger(LedgerQuery.of(sku, 10)).items())
                .extracting(line -> line.movement().change() + " → " + line.onHandAfter())
                .containsExactly("-12 → 0", "5 → 12", "-3 → 7", "10 → 10");
        assertThat(discrepanciesOf(List.of(sku))).isEmpty();
    }

    @Test
    void the_ledger_cannot_be_rewritten_even_by_sql() throws SQLException {
        receive(1);
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE stock_movement SET change = 2"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("DELETE FROM stock_movement"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("UPDATE stock_level SET reserved = on_hand + 1"))
                    .hasMessageContaining("never_oversold");
        }
    }

    @Test
    void holding_releasing_and_shipping_cost_one_or_two_statements_whatever_the_number_of_lines() {
        var skus = IntStream.range(0, 10).mapToObj(i -> receive(5)).toList();
        var holds =
                skus.stream().map(sku -> new Hold(sku, BANDUNG, Quantity.of(2))).toList();
        var shipped = new OrderId(UUID.randomUUID());
        var released = new OrderId(UUID.randomUUID());

        assertThat(sent(() -> book.lock(skus))).hasSize(1);
        assertThat(sent(() -> book.hold(shipped, holds))).hasSize(1);
        assertThat(sent(() -> book.hold(released, holds))).hasSize(1);
        assertThat(sent(() -> book.available(skus))).hasSize(1);
        assertThat(sent(() -> book.release(released))).hasSize(1);
        assertThat(sent(() -> book.ship(shipped, holds, "LR-000001", "system"))).hasSize(2);
    }

    private List<StockBook.Discrepancy> discrepanciesOf(List<Sku> skus) {
        return book.compareWithLedger().stream()
                .filter(d -> skus.contains(d.level().sku()))
                .toList();
    }
}
