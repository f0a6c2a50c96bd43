package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Orderings;
import id.laris.application.stock.StockBook;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Pick;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.shipping.Stop;
import id.laris.domain.shipping.Wave;
import id.laris.domain.shipping.WaveNumber;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of waves promises. Warehouses are new for each test, so one database serves many tests. */
public interface WavesContract {
    Waves waves();

    Orders orders();

    StockBook book();

    Shipments shipments();

    private static WarehouseCode place() {
        return new WarehouseCode(
                "V" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
    }

    /** An order on delivery that holds two shirts and a hat there. */
    private Order ready(WarehouseCode place, Instant placedAt) {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.CASH_ON_DELIVERY, placedAt, "Sari Dewi");
        orders().add(order);
        receive(place, Goods.KAOS_M, 2);
        receive(place, Goods.TOPI, 1);
        book().hold(order.id(), List.of(hold(place, Goods.KAOS_M, 2), hold(place, Goods.TOPI, 1)));
        return orders().get(order.id());
    }

    private Order ready(WarehouseCode place) {
        return ready(place, Orderings.PLACED_AT);
    }

    private void receive(WarehouseCode place, Sku sku, int pieces) {
        book().post(List.of(new StockMovement(
                UUID.randomUUID(), sku, place, StockMovement.Kind.RECEIPT, pieces, "contract", Orderings.PLACED_AT)));
    }

    private static Hold hold(WarehouseCode place, Sku sku, int pieces) {
        return new Hold(sku, place, Quantity.of(pieces));
    }

    private List<Waves.Waiting> waiting(WarehouseCode place) {
        return waves().waiting(new Waves.Queue(place, Optional.empty(), Optional.empty(), 100));
    }

    private Wave started(WarehouseCode place, Order... some) {
        Map<OrderId, SortedMap<Sku, Integer>> pieces = new LinkedHashMap<>();
        for (var order : some) pieces.put(order.id(), new TreeMap<>(Map.of(Goods.KAOS_M, 2, Goods.TOPI, 1)));
        var wave = Wave.start(waves().nextNumber(), place, "staff x", Orderings.PLACED_AT, pieces);
        waves().add(wave);
        return wave;
    }

    private Stop stop(Wave wave, Sku sku) {
        return waves().lock(wave.number(), sku).orElseThrow();
    }

    @Test
    default void a_wave_comes_back_as_it_was_stored() {
        var place = place();
        var first = ready(place);
        var second = ready(place);
        var wave = started(place, second, first);

        var shown = waves().get(wave.number());

        assertThat(shown.wave()).isEqualTo(wave);
        assertThat(shown.numbers()).isEqualTo(Map.of(first.id(), first.number(), second.id(), second.number()));
        assertThat(waves().nextNumber()).isNotEqualTo(wave.number());
        assertThatThrownBy(() -> waves().get(new WaveNumber("W-999999999"))).isInstanceOf(Missing.class);
    }

    @Test
    default void orders_wait_longest_first_until_a_wave_fetches_them() {
        var place = place();
        var later = ready(place, Orderings.PLACED_AT.plusSeconds(60));
        var sooner = ready(place, Orderings.PLACED_AT);

        assertThat(waiting(place)).extracting(Waves.Waiting::number).containsExactly(sooner.number(), later.number());
        assertThat(waiting(place).get(0).pieces()).isEqualTo(Map.of(Goods.KAOS_M, 2, Goods.TOPI, 1));
        assertThat(waiting(place())).as("elsewhere").isEmpty();

        started(place, sooner);

        assertThat(waiting(place)).extracting(Waves.Waiting::number).containsExactly(later.number());
        assertThat(waves().claim(place, List.of(sooner.number(), later.number())))
                .extracting(Waves.Waiting::number)
                .containsExactly(later.number());
    }

    @Test
    default void the_queue_is_narrowed_by_service_age_and_length() {
        var place = place();
        ready(place, Orderings.PLACED_AT);
        var later = ready(place, Orderings.PLACED_AT.plusSeconds(60));

        var regular = new Waves.Queue(place, Optional.of(Goods.REGULAR), Optional.empty(), 100);
        var express = new Waves.Queue(place, Optional.of(new ServiceCode("EKSPRES")), Optional.empty(), 100);
        var old = new Waves.Queue(place, Optional.empty(), Optional.of(later.placedAt()), 100);
        var one = new Waves.Queue(place, Optional.empty(), Optional.empty(), 1);

        assertThat(waves().waiting(regular)).hasSize(2);
        assertThat(waves().waiting(express)).isEmpty();
        assertThat(waves().waiting(old)).hasSize(1);
        assertThat(waves().waiting(one)).hasSize(1);
    }

    @Test
    default void unpaid_orders_do_not_wait_to_be_fetched() {
        var place = place();
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.BANK_TRANSFER);
        orders().add(order);
        receive(place, Goods.TOPI, 1);
        book().hold(order.id(), List.of(hold(place, Goods.TOPI, 1)));

        assertThat(waiting(place)).isEmpty();
    }

    @Test
    default void what_was_picked_is_kept_and_what_was_missed_waits_again() {
        var place = place();
        var order = ready(place);
        var wave = started(place, order);

        waves().save(wave.number(), stop(wave, Goods.KAOS_M).found(1));
        waves().save(wave.number(), stop(wave, Goods.TOPI).oneMore());

        assertThat(waves().get(wave.number()).wave().isDone()).isTrue();
        assertThat(waves().ofOrder(order.id()))
                .extracting(Waves.OrderPick::pick)
                .containsExactlyInAnyOrder(
                        new Pick(order.id(), 1, Goods.KAOS_M, 2, 1, 1, false),
                        new Pick(order.id(), 1, Goods.TOPI, 1, 1, 0, false));
        var again = waiting(place);
        assertThat(again).hasSize(1);
        assertThat(again.get(0).pieces()).isEqualTo(Map.of(Goods.KAOS_M, 1));
        assertThat(again.get(0).wasShort()).isTrue();
        var summary = waves().latest(1000).stream()
                .filter(each -> each.number().equals(wave.number()))
                .findFirst()
                .orElseThrow();
        assertThat(summary)
                .isEqualTo(new Waves.Summary(wave.number(), place, "staff x", Orderings.PLACED_AT, 1, 3, 0, 1));
    }

    @Test
    default void what_is_packed_or_gone_waits_no_more() {
        var place = place();
        var order = ready(place);
        var pieces = new TreeMap<>(Map.of(Goods.KAOS_M, Quantity.of(2)));
        var parcel = Shipment.pack(new ShipmentId(UUID.randomUUID()), order.id(), place, pieces, Goods.REGULAR);
        shipments().add(parcel);
        assertThat(waiting(place).get(0).pieces()).isEqualTo(Map.of(Goods.TOPI, 1));

        shipments().save(parcel.ship("JNE", ""));
        book().ship(
                        order.id(),
                        List.of(hold(place, Goods.KAOS_M, 2)),
                        order.number().value(),
                        "system");
        assertThat(waiting(place).get(0).pieces()).isEqualTo(Map.of(Goods.TOPI, 1));

        started(place, order);
        assertThat(waiting(place)).isEmpty();
    }

    @Test
    default void a_cancelled_order_is_withdrawn() {
        var place = place();
        var order = ready(place);
        var wave = started(place, order);
        waves().save(wave.number(), stop(wave, Goods.KAOS_M).found(2));

        book().release(order.id());
        orders().save(orders().get(order.id()).cancel());

        assertThat(waves().get(wave.number()).wave().picks()).allMatch(Pick::withdrawn);
        assertThat(stop(wave, Goods.KAOS_M).toPutBack()).isEqualTo(2);
        assertThat(waiting(place)).isEmpty();
    }

    @Test
    default void an_order_that_is_shipped_from_elsewhere_is_withdrawn_and_may_come_back() {
        var place = place();
        var order = ready(place);
        var wave = started(place, order);

        waves().withdraw(order.id());

        assertThat(waves().get(wave.number()).wave().picks()).allMatch(Pick::withdrawn);
        assertThat(waiting(place)).as("it holds there after all").hasSize(1);
    }

    @Test
    default void a_wave_fetches_only_its_own_goods() {
        var place = place();
        var wave = started(place, ready(place));

        assertThat(waves().lock(wave.number(), Goods.KAOS_L)).isEmpty();
        assertThat(waves().ofOrder(new OrderId(UUID.randomUUID()))).isEmpty();
    }
}
