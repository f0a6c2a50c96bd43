package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.AdjustStock;
import id.laris.application.stock.CheckLedger;
import id.laris.application.stock.ShowStock;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is bound to a warehouse sees and changes stock, picks and parcels there, whatever door they come through. */
class BoundToWarehousesTest {
    private final TestShop shop = new TestShop().receive(Goods.TOPI, Goods.JAKARTA, 10);
    private final ShowStock showStock = new ShowStock(shop.stock, shop.warehouses, shop.products, shop.actor);
    private final AdjustStock adjustStock =
            new AdjustStock(shop.stockDesk, shop.warehouses, shop.products, shop.actor, new AuditNotes());
    private final ListPicks listPicks = new ListPicks(shop.orders, shop.stock, shop.actor);
    private Order order;

    @BeforeEach
    void sell_hats_that_lie_in_jakarta() {
        order = shop.place(Goods.TOPI, 2, PaymentMethod.BANK_TRANSFER);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
    }

    private void work(WarehouseCode... warehouses) {
        shop.actor.become(
                new StaffMember(new AccountId(new UUID(0, 7)), Set.of(Role.WAREHOUSE), Set.of(warehouses)).actor());
    }

    private PackParcel.Command packing(Optional<WarehouseCode> warehouse) {
        return new PackParcel.Command(order.number(), Map.of(), warehouse, Optional.empty());
    }

    @Test
    void sees_stock_and_movements_of_their_own_warehouse_only() {
        work(Goods.BANDUNG);
        assertThat(showStock.show(Goods.TOPI).levels()).isEmpty();
        assertThat(showStock.show(Goods.TOPI).movements()).isEmpty();

        work(Goods.JAKARTA);
        assertThat(showStock.show(Goods.TOPI).levels()).isNotEmpty().allMatch(l -> l.warehouse()
                .equals(Goods.JAKARTA));
        assertThat(showStock.show(Goods.TOPI).movements()).isNotEmpty();
        assertThat(new CheckLedger(shop.stock, shop.actor).check()).isEmpty();
    }

    @Test
    void changes_stock_there_and_nowhere_else() {
        work(Goods.BANDUNG);
        var change = new AdjustStock.Command(Goods.TOPI, Goods.JAKARTA, StockMovement.Kind.RECEIPT, 5, "SJ-1");
        assertThatThrownBy(() -> adjustStock.adjust(change)).isInstanceOf(NotYourWarehouse.class);

        work(Goods.JAKARTA);
        assertThat(adjustStock.adjust(change)).isNotEmpty();
    }

    @Test
    void fetches_and_packs_there_and_nowhere_else() {
        work(Goods.BANDUNG);
        assertThat(listPicks.list(List.of(order.number()))).isEmpty();
        assertThatThrownBy(() -> shop.packParcel.pack(packing(Optional.empty())))
                .isInstanceOf(OrderStepNotAllowed.class);
        assertThatThrownBy(() -> shop.packParcel.pack(packing(Optional.of(Goods.JAKARTA))))
                .isInstanceOf(NotYourWarehouse.class);

        work(Goods.JAKARTA);
        assertThat(listPicks.list(List.of(order.number()))).hasSize(1);
        assertThat(shop.packParcel.pack(packing(Optional.empty())).warehouse()).isEqualTo(Goods.JAKARTA);
    }

    @Test
    void has_nothing_to_do_with_parcels_of_another_warehouse() {
        work();
        var parcel = shop.packParcel.pack(packing(Optional.empty()));
        work(Goods.BANDUNG);
        for (var step : steps(parcel.id())) assertThatThrownBy(step::run).isInstanceOf(NotYourWarehouse.class);

        work(Goods.BANDUNG, Goods.JAKARTA);
        for (var step : steps(parcel.id())) step.run();
        assertThat(shop.shipments.get(parcel.id()).state()).isEqualTo(Shipment.State.DELIVERED);
    }

    private List<Runnable> steps(ShipmentId parcel) {
        return List.of(
                () -> new ShowParcel(shop.shipments, shop.actor).show(parcel),
                () -> shop.shipParcel.ship(parcel, "JNE", "JX1"),
                () -> new TrackParcel(shop.shipments, shop.events, shop.clock, shop.actor)
                        .report(parcel, new Shipment.TrackEvent(shop.clock.instant(), "DI JALAN", "Bandung")),
                () -> shop.deliverParcel.deliver(parcel));
    }
}
