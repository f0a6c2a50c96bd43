package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.order.OrderProof;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shipping.PieceNotWanted;
import id.laris.domain.shipping.Wave;
import id.laris.domain.shipping.WaveNumber;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From paid orders to goods on the cart. */
class PickingTest {
    private final TestShop shop =
            new TestShop().receive(Goods.TOPI, Goods.BANDUNG, 50).receive(Goods.KAOS_M, Goods.BANDUNG, 50);
    private final StartWave startWave =
            new StartWave(shop.waves, shop.warehouses, shop.clock, shop.actor, new AuditNotes());
    private final ListPickWork listWork = new ListPickWork(shop.waves, shop.warehouses, shop.actor);
    private final ShowWave showWave = new ShowWave(shop.waves, shop.bins, shop.products, shop.actor);
    private final PickPiece pickPiece = new PickPiece(shop.waves, shop.products, shop.actor);
    private final NotePicked notePicked = new NotePicked(shop.waves, shop.actor, new AuditNotes());

    private Order paid(int hats) {
        shop.clock.forward(java.time.Duration.ofMinutes(1));
        var order = shop.place(Goods.TOPI, hats, PaymentMethod.BANK_TRANSFER);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        return shop.now(order);
    }

    private Wave wave(Order... orders) {
        return startWave.start(new StartWave.Command(
                Goods.BANDUNG, List.of(orders).stream().map(Order::number).toList()));
    }

    private List<Waves.Waiting> waiting() {
        return listWork.list(new Waves.Queue(Goods.BANDUNG, Optional.empty(), Optional.empty(), 100));
    }

    private NotePicked.Command found(Wave wave, int pieces) {
        return new NotePicked.Command(wave.number(), Goods.TOPI, OptionalInt.of(pieces));
    }

    @Test
    void paid_orders_wait_and_a_wave_takes_them_once() {
        var first = paid(2);
        var second = paid(1);
        shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        assertThat(waiting()).extracting(Waves.Waiting::number).containsExactly(first.number(), second.number());

        var wave = wave(second, first);

        assertThat(wave.slots()).containsEntry(second.id(), 1).containsEntry(first.id(), 2);
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> wave(first)).isInstanceOf(StartWave.NothingToFetch.class);
    }

    @Test
    void the_walk_goes_by_bins_then_by_sku() {
        shop.bins.arrange(Goods.BANDUNG, List.of(new BinCode("Z-01"), new BinCode("A-01")));
        shop.bins.settle(List.of(new HomeBin(Goods.TOPI, Goods.BANDUNG, new BinCode("Z-01"))));
        var hats = paid(2);
        var shirts = shop.place(Goods.KAOS_M, 1, PaymentMethod.BANK_TRANSFER);
        shop.confirmPayment.confirm(shirts.number(), Optional.empty());

        var walk = showWave.show(wave(hats, shop.now(shirts)).number());

        assertThat(walk.places()).extracting(place -> place.stop().sku()).containsExactly(Goods.TOPI, Goods.KAOS_M);
        assertThat(walk.places().get(0).bin()).contains(new BinCode("Z-01"));
        assertThat(walk.places().get(1).bin()).isEmpty();
        assertThat(walk.places().get(0).title()).isEqualTo("Topi Rimba");
        assertThat(walk.numbers()).containsEntry(hats.id(), hats.number());
    }

    @Test
    void scanned_pieces_fill_the_slots_in_turn() {
        var wave = wave(paid(2), paid(1));

        pickPiece.pick(wave.number(), "TOPI-HITAM");
        pickPiece.pick(wave.number(), " TOPI-HITAM ");
        var stop = pickPiece.pick(wave.number(), "TOPI-HITAM");

        assertThat(stop.isDone()).isTrue();
        assertThatThrownBy(() -> pickPiece.pick(wave.number(), "TOPI-HITAM")).isInstanceOf(PieceNotWanted.class);
        for (var foreign : List.of("KAOS-NILA-M", "899123", ""))
            assertThatThrownBy(() -> pickPiece.pick(wave.number(), foreign)).isInstanceOf(PieceNotWanted.class);
        assertThatThrownBy(() -> pickPiece.pick(new WaveNumber("W-99999"), "TOPI-HITAM"))
                .isInstanceOf(Missing.class);
    }

    @Test
    void what_is_not_found_is_noted_and_waits_for_another_wave() {
        var order = paid(3);
        var wave = wave(order);

        notePicked.note(found(wave, 2));
        notePicked.note(found(wave, 2));

        assertThat(waiting()).hasSize(1);
        assertThat(waiting().get(0).total()).isEqualTo(1);
        assertThat(waiting().get(0).wasShort()).isTrue();
        assertThatThrownBy(() -> notePicked.note(found(wave, 4))).isInstanceOf(Invalid.class);
        notePicked.note(new NotePicked.Command(wave.number(), Goods.TOPI, OptionalInt.empty()));
        assertThat(waiting())
                .as("the tick was taken back: the wave fetches it again")
                .isEmpty();
    }

    @Test
    void an_order_cancelled_meanwhile_is_put_back() {
        var order = paid(2);
        var other = paid(1);
        var wave = wave(order, other);
        notePicked.note(found(wave, 3));

        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "batal");

        var stop = showWave.show(wave.number()).places().get(0).stop();
        assertThat(stop.toPutBack()).isEqualTo(2);
        assertThat(stop.wanted()).isEqualTo(1);
        assertThat(stop.isDone()).isTrue();
    }

    @Test
    void who_is_bound_elsewhere_has_nothing_to_do_with_it() {
        var wave = wave(paid(1));
        var order = paid(1);
        shop.actor.become(
                new StaffMember(new AccountId(new UUID(0, 7)), Set.of(Role.WAREHOUSE), Set.of(Goods.JAKARTA)).actor());

        assertThatThrownBy(() -> showWave.show(wave.number())).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> pickPiece.pick(wave.number(), "TOPI-HITAM")).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> notePicked.note(found(wave, 1))).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> wave(order)).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(this::waiting).isInstanceOf(NotYourWarehouse.class);
        assertThat(new ListWaves(shop.waves, shop.actor).list()).isEmpty();
    }

    @Test
    void a_wave_has_so_many_orders_at_most_and_a_warehouse_that_exists() {
        var many = IntStream.rangeClosed(1, Wave.MOST_ORDERS + 1)
                .mapToObj(OrderNumber::of)
                .toList();

        assertThatThrownBy(() -> startWave.start(new StartWave.Command(Goods.BANDUNG, many)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> startWave.start(new StartWave.Command(new WarehouseCode("XXX"), many)))
                .isInstanceOf(Missing.class);
    }
}
