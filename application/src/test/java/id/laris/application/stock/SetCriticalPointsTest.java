package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.purchasing.Incoming;
import id.laris.application.shared.Goods;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetCriticalPointsTest {
    private final TestShop shop =
            new TestShop().receive(Goods.TOPI, Goods.JAKARTA, 10).receive(Goods.KAOS_M, Goods.BANDUNG, 3);
    private final SetCriticalPoints setCriticalPoints = new SetCriticalPoints(
            shop.stock,
            shop.warehouses,
            shop.products,
            new CriticalPointDesk(shop.stock, shop.events, shop.clock),
            shop.actor,
            new AuditNotes());
    private final List<Incoming.Expected> expected = new ArrayList<>();
    private final LowLevels levels =
            new LowLevels(shop.stock, shop.products, skus -> expected, shop.warehouses, shop.actor);
    private final ListLowLevels listLowLevels = new ListLowLevels(levels);

    private static CriticalPoint point(Sku sku, WarehouseCode warehouse, int minimum, int target) {
        return new CriticalPoint(sku, warehouse, Quantity.of(minimum), Quantity.of(target), 7);
    }

    private List<RecordedEvent> announced() {
        return shop.events.published().stream()
                .filter(event -> event.type().equals("stock.ran-low"))
                .toList();
    }

    private static LowQuery everywhere() {
        return new LowQuery(Set.of(), Optional.empty(), 50);
    }

    private void work(WarehouseCode... warehouses) {
        shop.actor.become(
                new StaffMember(new AccountId(new UUID(0, 7)), Set.of(Role.WAREHOUSE), Set.of(warehouses)).actor());
    }

    @Test
    void a_level_that_is_low_by_what_is_said_is_announced_once() {
        setCriticalPoints.set(List.of(point(Goods.TOPI, Goods.JAKARTA, 10, 30)));
        setCriticalPoints.set(List.of(point(Goods.TOPI, Goods.JAKARTA, 12, 30)));

        assertThat(announced()).hasSize(1);
        assertThat(announced().get(0).data()).containsEntry("available", 10).containsEntry("minimum", 10);
    }

    @Test
    void a_level_that_becomes_low_later_is_announced_at_the_crossing() {
        setCriticalPoints.set(List.of(point(Goods.TOPI, Goods.JAKARTA, 9, 30)));
        assertThat(announced()).isEmpty();

        shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);

        assertThat(announced()).hasSize(1);
    }

    @Test
    void what_is_short_is_told_with_what_is_missing_to_the_target() {
        setCriticalPoints.set(
                List.of(point(Goods.TOPI, Goods.JAKARTA, 10, 30), point(Goods.KAOS_M, Goods.BANDUNG, 2, 9)));

        var found = listLowLevels.list(everywhere()).items();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).title()).isEqualTo("Topi Rimba");
        assertThat(found.get(0).missing()).isEqualTo(Quantity.of(20));

        expected.add(coming(Goods.JAKARTA, 12));
        expected.add(coming(Goods.BANDUNG, 99));
        var line = listLowLevels.list(everywhere()).items().get(0);
        assertThat(line.incoming()).isEqualTo(Quantity.of(12));
        assertThat(line.missing()).isEqualTo(Quantity.of(8));
    }

    private static Incoming.Expected coming(WarehouseCode warehouse, int pieces) {
        return new Incoming.Expected(
                Goods.TOPI, warehouse, LocalDate.of(2026, 12, 1), PurchaseNumber.of(2026, 1), Quantity.of(pieces));
    }

    @Test
    void a_sku_that_never_was_there_can_be_watched() {
        setCriticalPoints.set(List.of(point(Goods.KAOS_L, Goods.JAKARTA, 1, 1)));

        assertThat(announced()).hasSize(1);
        assertThat(listLowLevels.list(everywhere()).items())
                .extracting(ShortLine::available)
                .containsExactly(Quantity.ZERO);
    }

    @Test
    void who_is_bound_to_a_warehouse_speaks_and_hears_of_it_alone() {
        setCriticalPoints.set(
                List.of(point(Goods.TOPI, Goods.JAKARTA, 10, 30), point(Goods.KAOS_M, Goods.BANDUNG, 5, 9)));
        work(Goods.BANDUNG);

        assertThatThrownBy(() -> setCriticalPoints.set(List.of(point(Goods.TOPI, Goods.JAKARTA, 1, 2))))
                .isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> listLowLevels.list(new LowQuery(Set.of(Goods.JAKARTA), Optional.empty(), 50)))
                .isInstanceOf(NotYourWarehouse.class);
        assertThat(listLowLevels.list(everywhere()).items())
                .extracting(line -> line.point().warehouse())
                .containsExactly(Goods.BANDUNG);
        assertThat(new ShowLowLevels(levels).all(everywhere())).hasSize(1);
    }

    @Test
    void what_makes_no_sense_is_refused_and_nothing_is_said_then() {
        var good = point(Goods.TOPI, Goods.JAKARTA, 10, 30);

        assertThatThrownBy(() -> setCriticalPoints.set(List.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> setCriticalPoints.set(List.of(good, good))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> setCriticalPoints.set(
                        IntStream.rangeClosed(0, 1_000).mapToObj(i -> good).toList()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> setCriticalPoints.set(List.of(good, point(new Sku("X"), Goods.JAKARTA, 1, 1))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(
                        () -> setCriticalPoints.set(List.of(good, point(Goods.TOPI, new WarehouseCode("XXX"), 1, 1))))
                .isInstanceOf(Missing.class);
        assertThat(shop.stock.criticalPoints(List.of(Goods.TOPI))).isEmpty();
        assertThat(announced()).isEmpty();
    }
}
