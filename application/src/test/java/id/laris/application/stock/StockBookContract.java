package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every stock book promises. SKUs are new for each test, so one database serves many tests. */
public interface StockBookContract {
    Instant AT = Instant.parse("2026-11-21T02:00:00Z");
    WarehouseCode FIRST = new WarehouseCode("BDG");
    WarehouseCode SECOND = new WarehouseCode("JKT");

    StockBook book();

    Warehouses warehouses();

    private Sku newSku() {
        return new Sku("T-" + UUID.randomUUID());
    }

    private OrderId newOrder() {
        return new OrderId(UUID.randomUUID());
    }

    private StockMovement movement(Sku sku, WarehouseCode warehouse, int change) {
        return new StockMovement(
                UUID.randomUUID(),
                sku,
                warehouse,
                change > 0 ? StockMovement.Kind.RECEIPT : StockMovement.Kind.COUNT,
                change,
                "contract",
                AT);
    }

    private void receive(Sku sku, WarehouseCode warehouse, int pieces) {
        book().post(List.of(movement(sku, warehouse, pieces)));
    }

    private Hold hold(Sku sku, WarehouseCode warehouse, int pieces) {
        return new Hold(sku, warehouse, Quantity.of(pieces));
    }

    @Test
    default void it_is_known_how_much_a_warehouse_holds_for_orders() {
        var sku = newSku();
        var place = new WarehouseCode(
                "H" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
        receive(sku, place, 5);
        var order = newOrder();
        assertThat(book().reservedIn(place)).isZero();

        book().hold(order, List.of(hold(sku, place, 3)));
        assertThat(book().reservedIn(place)).isEqualTo(3);

        book().release(order);
        assertThat(book().reservedIn(place)).isZero();
    }

    @Test
    default void what_lies_in_a_closed_warehouse_is_not_available_until_it_opens_again() {
        var sku = newSku();
        var code = new WarehouseCode(
                "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        warehouses().add(new Warehouse(code, "Gudang Tutup", "", new RegionCode("32.73"), 9_000));
        receive(sku, code, 4);
        receive(sku, FIRST, 3);

        warehouses().save(changed(code, false));
        assertThat(book().available(List.of(sku))).containsEntry(sku, Quantity.of(3));
        assertThat(book().levels(List.of(sku))).hasSize(2);

        warehouses().save(changed(code, true));
        assertThat(book().available(List.of(sku))).containsEntry(sku, Quantity.of(7));
        warehouses().save(changed(code, false)); // other tests on this database choose among all that are open
    }

    private Warehouse changed(WarehouseCode code, boolean active) {
        var w = warehouses().get(code);
        return w.with(w.name(), w.street(), w.place(), w.priority(), w.zones(), w.hours(), w.pickUp(), active);
    }

    @Test
    default void received_pieces_are_on_hand_and_free() {
        var sku = newSku();

        var after = book().post(List.of(movement(sku, FIRST, 7)));

        assertThat(after).containsExactly(new StockLevel(sku, FIRST, Quantity.of(7), Quantity.ZERO));
        assertThat(book().levels(List.of(sku))).isEqualTo(after);
        assertThat(book().available(List.of(sku))).containsEntry(sku, Quantity.of(7));
    }

    @Test
    default void free_pieces_add_up_over_warehouses_and_unknown_skus_are_left_out() {
        var sku = newSku();
        receive(sku, SECOND, 2);
        receive(sku, FIRST, 3);

        assertThat(book().available(List.of(sku, newSku())))
                .containsOnlyKeys(sku)
                .containsEntry(sku, Quantity.of(5));
        assertThat(book().lock(List.of(sku))).extracting(StockLevel::warehouse).containsExactly(FIRST, SECOND);
        assertThat(book().available(List.of())).isEmpty();
    }

    @Test
    default void what_lies_in_a_warehouse_is_listed_by_sku() {
        var warehouse = new WarehouseCode(
                "W" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        var first = newSku();
        var second = newSku();
        receive(second, warehouse, 3);
        receive(first, warehouse, 1);
        var gone = newSku();
        receive(gone, warehouse, 1);
        book().post(List.of(movement(gone, warehouse, -1)));

        assertThat(book().skusIn(warehouse, 9))
                .containsExactlyInAnyOrder(first, second)
                .isSorted();
        assertThat(book().skusIn(warehouse, 1)).hasSize(1);
    }

    @Test
    default void a_hold_takes_from_what_is_free_and_not_from_what_is_there() {
        var sku = newSku();
        var order = newOrder();
        receive(sku, FIRST, 5);

        var after = book().hold(order, List.of(hold(sku, FIRST, 5)));

        assertThat(after).containsExactly(new StockLevel(sku, FIRST, Quantity.of(5), Quantity.of(5)));
        assertThat(book().holdsOf(order)).containsExactly(hold(sku, FIRST, 5));
        assertThat(book().holdsOf(List.of(order, newOrder()))).containsOnlyKeys(order);
    }

    @Test
    default void one_piece_too_many_is_refused() {
        var sku = newSku();
        receive(sku, FIRST, 5);
        book().hold(newOrder(), List.of(hold(sku, FIRST, 3)));

        assertThatThrownBy(() -> book().hold(newOrder(), List.of(hold(sku, FIRST, 3))))
                .isInstanceOf(NotEnoughStock.class);
    }

    @Test
    default void a_hold_in_a_warehouse_without_the_goods_is_refused() {
        assertThatThrownBy(() -> book().hold(newOrder(), List.of(hold(newSku(), FIRST, 1))))
                .isInstanceOf(NotEnoughStock.class);
    }

    @Test
    default void releasing_frees_everything_once() {
        var sku = newSku();
        var other = newSku();
        var order = newOrder();
        receive(sku, FIRST, 5);
        receive(other, SECOND, 1);
        book().hold(order, List.of(hold(sku, FIRST, 2), hold(other, SECOND, 1)));

        assertThat(book().release(order)).hasSize(2).allMatch(l -> l.reserved().isZero());
        assertThat(book().release(order)).isEmpty();
        assertThat(book().holdsOf(order)).isEmpty();
        assertThat(book().available(List.of(sku))).containsEntry(sku, Quantity.of(5));
    }

    @Test
    default void shipping_turns_held_pieces_into_a_sale() {
        var sku = newSku();
        var order = newOrder();
        receive(sku, FIRST, 5);
        book().hold(order, List.of(hold(sku, FIRST, 3)));

        var after = book().ship(order, List.of(hold(sku, FIRST, 2)), "LR-000001", "system");

        assertThat(after).containsExactly(new StockLevel(sku, FIRST, Quantity.of(3), Quantity.of(1)));
        assertThat(book().holdsOf(order)).containsExactly(hold(sku, FIRST, 1));
        var sale = movements(sku).stream()
                .filter(m -> m.kind() == StockMovement.Kind.SALE)
                .toList();
        assertThat(sale).hasSize(1);
        assertThat(sale.get(0).change()).isEqualTo(-2);
        assertThat(sale.get(0).document()).isEqualTo("LR-000001");
    }

    @Test
    default void more_than_is_held_is_not_shipped() {
        var sku = newSku();
        var order = newOrder();
        receive(sku, FIRST, 5);
        book().hold(order, List.of(hold(sku, FIRST, 1)));

        assertThatThrownBy(() -> book().ship(order, List.of(hold(sku, FIRST, 2)), "LR-000001", "system"))
                .isInstanceOf(NotEnoughStock.class);
    }

    @Test
    default void reserved_pieces_are_not_taken_away() {
        var sku = newSku();
        receive(sku, FIRST, 5);
        book().hold(newOrder(), List.of(hold(sku, FIRST, 4)));

        assertThatThrownBy(() -> book().post(List.of(movement(sku, FIRST, -2)))).isInstanceOf(NotEnoughStock.class);
    }

    @Test
    default void the_ledger_confirms_the_levels() {
        var sku = newSku();
        var order = newOrder();
        receive(sku, FIRST, 9);
        book().post(List.of(movement(sku, FIRST, -2)));
        book().hold(order, List.of(hold(sku, FIRST, 4)));
        book().ship(order, List.of(hold(sku, FIRST, 1)), "LR-000002", "system");

        assertThat(book().compareWithLedger())
                .filteredOn(d -> d.level().sku().equals(sku))
                .isEmpty();
        assertThat(movements(sku).stream().mapToInt(StockMovement::change).sum())
                .isEqualTo(6);
    }

    @Test
    default void damaged_pieces_lie_apart_and_nobody_is_promised_one() {
        var sku = newSku();
        receive(sku, FIRST, 5);

        var broken = book().post(List.of(movement(sku, Kind.DAMAGE, -2, 2)));

        assertThat(broken).containsExactly(level(sku, 3, 0, 2));
        assertThat(book().levels(List.of(sku))).isEqualTo(broken);
        assertThat(book().available(List.of(sku))).containsEntry(sku, Quantity.of(3));
        assertThat(book().post(List.of(movement(sku, Kind.REPAIR, 1, -1)))).containsExactly(level(sku, 4, 0, 1));
        assertThat(book().post(List.of(movement(sku, Kind.WRITE_OFF, 0, -1)))).containsExactly(level(sku, 4, 0, 0));
        assertThat(lines(sku))
                .extracting(line ->
                        line.onHandAfter().value() + "/" + line.damagedAfter().value())
                .containsExactly("4/0", "4/1", "3/2", "5/0");
        assertThat(book().compareWithLedger())
                .filteredOn(d -> d.level().sku().equals(sku))
                .isEmpty();
    }

    @Test
    default void more_than_is_damaged_is_not_mended_or_thrown_away() {
        var sku = newSku();
        receive(sku, FIRST, 5);
        book().post(List.of(movement(sku, Kind.DAMAGE, -1, 1)));

        assertThatThrownBy(() -> book().post(List.of(movement(sku, Kind.WRITE_OFF, 0, -2))))
                .isInstanceOf(NotEnoughStock.class);
        assertThatThrownBy(() -> book().post(List.of(movement(newSku(), Kind.REPAIR, 1, -1))))
                .isInstanceOf(NotEnoughStock.class);
    }

    @Test
    default void damaged_pieces_may_be_the_first_of_their_kind() {
        var sku = newSku();

        assertThat(book().post(List.of(movement(sku, Kind.RETURN, 0, 3)))).containsExactly(level(sku, 0, 0, 3));
    }

    @Test
    default void the_ledger_is_listed_by_what_is_asked_newest_first() {
        var sku = newSku();
        receive(sku, FIRST, 5);
        receive(sku, SECOND, 4);
        receive(newSku(), FIRST, 9);
        book().post(List.of(movement(sku, Kind.DAMAGE, -2, 2)));
        var all = LedgerQuery.of(sku, 2);

        var first = book().ledger(all);
        var rest = book().ledger(all.after(first.next()));

        assertThat(first.items()).extracting(l -> l.movement().change()).containsExactly(-2, 4);
        assertThat(rest.items()).extracting(l -> l.movement().change()).containsExactly(5);
        assertThat(rest.next()).isEmpty();
        assertThat(book().ledger(all.in(Set.of(SECOND))).items()).hasSize(1);
        assertThat(asked(sku, Optional.of(Kind.DAMAGE), "", Optional.empty(), Optional.empty()))
                .hasSize(1);
        assertThat(asked(sku, Optional.empty(), "contract", Optional.of(AT), Optional.of(AT.plusMillis(1))))
                .hasSize(3);
        assertThat(asked(sku, Optional.empty(), "other", Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThat(asked(sku, Optional.empty(), "", Optional.of(AT.plusMillis(1)), Optional.empty()))
                .isEmpty();
        assertThat(asked(sku, Optional.empty(), "", Optional.empty(), Optional.of(AT)))
                .isEmpty();
        assertThatThrownBy(() -> book().ledger(all.after(Optional.of("~")))).isInstanceOf(Invalid.class);
    }

    @Test
    default void the_ledger_takes_movements_of_months_it_was_made_ready_for_and_of_all_others() {
        var sku = newSku();
        var times = List.of(Instant.parse("2019-02-03T04:05:06Z"), AT, AT.plus(Duration.ofDays(200)));
        book().prepare(AT.plus(Duration.ofDays(100)));
        book().prepare(AT.plus(Duration.ofDays(100)));

        for (var at : times)
            book().post(List.of(
                    new StockMovement(UUID.randomUUID(), sku, FIRST, Kind.RECEIPT, 1, 0, "contract", "system", at)));

        assertThat(lines(sku)).extracting(line -> line.movement().at()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(lines(sku)).hasSize(3);
    }

    @Test
    default void a_critical_point_stands_with_its_level_and_outlives_movements() {
        var sku = newSku();
        receive(sku, FIRST, 5);

        var after = book().watch(List.of(point(sku, SECOND, 0, 4, 7), point(sku, FIRST, 5, 20, 3)));

        assertThat(after)
                .containsExactly(
                        new StockLevel(sku, FIRST, Quantity.of(5), Quantity.ZERO, Quantity.ZERO, Quantity.of(5)),
                        StockLevel.empty(sku, SECOND));
        assertThat(book().levels(List.of(sku))).isEqualTo(after);
        assertThat(book().criticalPoints(List.of(sku, newSku())))
                .containsExactly(point(sku, FIRST, 5, 20, 3), point(sku, SECOND, 0, 4, 7));
        assertThat(book().post(List.of(movement(sku, FIRST, 2))).get(0).minimum())
                .isEqualTo(Quantity.of(5));
        assertThat(book().hold(newOrder(), List.of(hold(sku, FIRST, 1))).get(0).minimum())
                .isEqualTo(Quantity.of(5));
        assertThat(book().compareWithLedger())
                .filteredOn(d -> d.level().sku().equals(sku))
                .isEmpty();

        book().watch(List.of(point(sku, FIRST, 0, 0, 0)));
        assertThat(book().criticalPoints(List.of(sku))).containsExactly(point(sku, SECOND, 0, 4, 7));
    }

    @Test
    default void low_levels_are_those_at_their_critical_point_or_below() {
        var sku = newSku();
        var other = newSku();
        receive(sku, FIRST, 5);
        receive(sku, SECOND, 5);
        receive(other, FIRST, 5);
        book().watch(List.of(point(sku, FIRST, 4, 9, 0), point(sku, SECOND, 5, 5, 0), point(other, FIRST, 0, 9, 0)));

        assertThat(low(sku, other)).containsExactly(new LowLevel(point(sku, SECOND, 5, 5, 0), Quantity.of(5)));

        book().hold(newOrder(), List.of(hold(sku, FIRST, 1)));
        assertThat(low(sku, other)).extracting(LowLevel::available).containsExactly(Quantity.of(4), Quantity.of(5));
    }

    @Test
    default void low_levels_come_page_by_page_and_of_the_warehouses_asked_for() {
        var sku = newSku();
        var other = newSku();
        book().watch(List.of(point(sku, FIRST, 1, 1, 0), point(sku, SECOND, 1, 1, 0), point(other, FIRST, 1, 1, 0)));

        var found = new ArrayList<LowLevel>();
        var query = new LowQuery(Set.of(FIRST), Optional.empty(), 1);
        for (var cursor = Optional.<String>empty(); ; ) {
            var page = book().low(query.after(cursor));
            found.addAll(page.items());
            cursor = page.next();
            if (cursor.isEmpty()) break;
        }

        assertThat(found)
                .filteredOn(l -> Set.of(sku, other).contains(l.point().sku()))
                .hasSize(2)
                .allMatch(l -> l.point().warehouse().equals(FIRST));
        assertThat(found).extracting(l -> l.point().sku()).isSorted();
        assertThatThrownBy(() -> book().low(query.after(Optional.of("~")))).isInstanceOf(Invalid.class);
    }

    private List<LowLevel> low(Sku... skus) {
        return book().low(new LowQuery(Set.of(), Optional.empty(), 500)).items().stream()
                .filter(level -> List.of(skus).contains(level.point().sku()))
                .toList();
    }

    private static CriticalPoint point(Sku sku, WarehouseCode warehouse, int minimum, int target, int days) {
        return new CriticalPoint(sku, warehouse, Quantity.of(minimum), Quantity.of(target), days);
    }

    private List<LedgerLine> asked(
            Sku sku, Optional<Kind> kind, String document, Optional<Instant> from, Optional<Instant> to) {
        return book().ledger(
                        new LedgerQuery(Optional.of(sku), Set.of(), kind, document, from, to, Optional.empty(), 10))
                .items();
    }

    private List<LedgerLine> lines(Sku sku) {
        return book().ledger(LedgerQuery.of(sku, 99)).items();
    }

    private List<StockMovement> movements(Sku sku) {
        return lines(sku).stream().map(LedgerLine::movement).toList();
    }

    private static StockLevel level(Sku sku, int onHand, int reserved, int damaged) {
        return new StockLevel(
                sku, FIRST, Quantity.of(onHand), Quantity.of(reserved), Quantity.of(damaged), Quantity.ZERO);
    }

    private static StockMovement movement(Sku sku, Kind kind, int change, int damaged) {
        return new StockMovement(UUID.randomUUID(), sku, FIRST, kind, change, damaged, "contract", "key test", AT);
    }
}
