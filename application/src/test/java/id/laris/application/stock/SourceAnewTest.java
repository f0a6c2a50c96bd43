package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.order.OrderProof;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.SourcingChoice;
import id.laris.domain.stock.SourcingChoice.Why;
import id.laris.domain.stock.SourcingStrategy;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which warehouse ships an order, why, and how people change it. The customer lives in Bandung. */
class SourceAnewTest {
    private final TestShop shop =
            new TestShop().receive(Goods.TOPI, Goods.BANDUNG, 2).receive(Goods.TOPI, Goods.JAKARTA, 5);
    private final SourceAnew sourceAnew = new SourceAnew(
            shop.orders,
            shop.shipments,
            shop.warehouses,
            shop.stock,
            shop.orderStock,
            shop.waves,
            shop.actor,
            new AuditNotes());

    private void choose(SourcingStrategy strategy) {
        new ChooseSourcing(shop.sourcing, new AuditNotes()).choose(strategy);
    }

    private Order order(int hats) {
        return shop.place(Goods.TOPI, hats, PaymentMethod.BANK_TRANSFER);
    }

    private List<Hold> move(Order order, WarehouseCode to) {
        return shop.undo.inTransaction(() -> sourceAnew.source(new SourceAnew.Command(order.number(), to)));
    }

    private static Hold hats(WarehouseCode place, int pieces) {
        return new Hold(Goods.TOPI, place, Quantity.of(pieces));
    }

    @Test
    void the_shops_rule_decides_and_the_reason_is_kept() {
        assertThat(shop.sourcing.of(order(3).id())).containsExactly(new SourcingChoice(Goods.JAKARTA, Why.ALONE, 3));

        choose(SourcingStrategy.NEAREST);

        assertThat(shop.sourcing.of(order(3).id()))
                .containsExactly(
                        new SourcingChoice(Goods.BANDUNG, Why.NEAREST, 2),
                        new SourcingChoice(Goods.JAKARTA, Why.REMAINDER, 1));
    }

    @Test
    void a_warehouse_that_does_not_serve_the_place_ships_nothing_there() {
        var jakarta = shop.warehouses.get(Goods.JAKARTA);
        shop.warehouses.save(jakarta.with(
                jakarta.name(), "", jakarta.place(), 2, Set.of(new RegionCode("31")), jakarta.hours(), true, true));

        assertThatThrownBy(() -> order(3)).isInstanceOf(NotEnoughStock.class);
        assertThat(shop.stock.holdsOf(order(2).id())).containsExactly(hats(Goods.BANDUNG, 2));
    }

    @Test
    void people_choose_another_warehouse_before_packing() {
        var order = order(2);
        assertThat(shop.stock.holdsOf(order.id())).containsExactly(hats(Goods.BANDUNG, 2));

        assertThat(move(order, Goods.JAKARTA)).containsExactly(hats(Goods.JAKARTA, 2));

        assertThat(shop.stock.holdsOf(order.id())).containsExactly(hats(Goods.JAKARTA, 2));
        assertThat(shop.sourcing.of(order.id())).containsExactly(new SourcingChoice(Goods.JAKARTA, Why.CHOSEN, 2));
        assertThat(shop.stock.compareWithLedger()).isEmpty();
        assertThat(shop.stock.available(List.of(Goods.TOPI))).isEqualTo(Map.of(Goods.TOPI, Quantity.of(5)));
    }

    @Test
    void its_own_pieces_count_as_free_and_what_cannot_be_changes_nothing() {
        var all = order(7);
        assertThat(move(all, Goods.BANDUNG)).containsExactly(hats(Goods.BANDUNG, 2), hats(Goods.JAKARTA, 5));

        var jakarta = shop.warehouses.get(Goods.JAKARTA);
        shop.warehouses.save(
                jakarta.with("J", "", jakarta.place(), 2, Set.of(new RegionCode("31")), jakarta.hours(), true, true));
        assertThatThrownBy(() -> move(all, Goods.BANDUNG)).isInstanceOf(NotEnoughStock.class);
        assertThat(shop.stock.holdsOf(all.id())).containsExactly(hats(Goods.BANDUNG, 2), hats(Goods.JAKARTA, 5));
    }

    @Test
    void a_wave_does_not_fetch_what_ships_from_elsewhere() {
        var order = order(1);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        var startWave = new id.laris.application.shipping.StartWave(
                shop.waves, shop.warehouses, shop.clock, shop.actor, new AuditNotes());
        var wave = startWave.start(
                new id.laris.application.shipping.StartWave.Command(Goods.BANDUNG, List.of(order.number())));

        move(order, Goods.JAKARTA);

        assertThat(shop.waves.get(wave.number()).wave().isDone()).isTrue();
        assertThat(startWave
                        .start(new id.laris.application.shipping.StartWave.Command(
                                Goods.JAKARTA, List.of(order.number())))
                        .picks())
                .hasSize(1);
    }

    @Test
    void what_is_packed_cancelled_or_unknown_stays_where_it_is() {
        var packed = order(1);
        shop.confirmPayment.confirm(packed.number(), Optional.empty());
        shop.packParcel.pack(new PackParcel.Command(packed.number(), Map.of(), Optional.empty(), Optional.empty()));
        var cancelled = order(1);
        shop.cancelOrder.cancel(cancelled.number(), new OrderProof.Rights(), "batal");
        for (var over : List.of(packed, cancelled))
            assertThatThrownBy(() -> move(over, Goods.JAKARTA)).isInstanceOf(OrderStepNotAllowed.class);
        var open = order(1);
        assertThatThrownBy(() -> move(open, new WarehouseCode("XXX"))).isInstanceOf(Missing.class);
    }

    @Test
    void who_is_bound_to_a_warehouse_takes_no_order_from_another() {
        var order = order(1);
        shop.actor.become(
                new StaffMember(new AccountId(new UUID(0, 7)), Set.of(Role.WAREHOUSE), Set.of(Goods.JAKARTA)).actor());

        assertThatThrownBy(() -> move(order, Goods.JAKARTA)).isInstanceOf(NotYourWarehouse.class);
    }
}
