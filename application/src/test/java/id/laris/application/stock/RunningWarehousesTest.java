package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.FewRegions;
import id.laris.domain.cart.Cart;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.stock.WarehouseInUse;
import id.laris.domain.stock.WarehouseTaken;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunningWarehousesTest {
    private final TestShop shop = new TestShop();
    private final AuditNotes notes = new AuditNotes();
    private final OpenWarehouse open = new OpenWarehouse(shop.warehouses, shop.regions, shop.actor);
    private final ChangeWarehouse change =
            new ChangeWarehouse(shop.warehouses, shop.stock, shop.regions, shop.actor, notes, shop.events, shop.clock);
    private final ArrangeBins arrange = new ArrangeBins(shop.warehouses, shop.bins, shop.actor, notes);
    private final AssignBin assign = new AssignBin(shop.warehouses, shop.bins, shop.products, shop.actor, notes);
    private final AssignBins assignMany = new AssignBins(shop.warehouses, shop.bins, shop.products, shop.actor, notes);

    private static WarehouseTerms terms(boolean active, String... zones) {
        return new WarehouseTerms(
                "Gudang Baru",
                "Jl. Baru 1",
                new RegionCode("32.73.01.1001"),
                3,
                java.util.Arrays.stream(zones).map(RegionCode::new).collect(java.util.stream.Collectors.toSet()),
                Map.of(DayOfWeek.MONDAY, "08:00-17:00"),
                true,
                active,
                Optional.of(5_000));
    }

    private ChangeWarehouse.Command closing(WarehouseCode code) {
        return new ChangeWarehouse.Command(code, terms(false), Optional.empty());
    }

    private void rack() {
        arrange.arrange(new ArrangeBins.Command(
                Goods.BANDUNG, List.of(new BinCode("A-01"), new BinCode("B-02")), Optional.empty()));
    }

    @Test
    void a_warehouse_is_opened_once_at_a_place_that_exists() {
        var code = new WarehouseCode("SBY");
        var opened = open.open(new OpenWarehouse.Command(code, terms(true, "32", "91.71")));

        assertThat(shop.warehouses.get(code)).isEqualTo(opened);
        assertThatThrownBy(() -> open.open(new OpenWarehouse.Command(code, terms(true))))
                .isInstanceOf(WarehouseTaken.class);
        assertThatThrownBy(() -> open.open(new OpenWarehouse.Command(new WarehouseCode("LAIN"), terms(true, "99"))))
                .isInstanceOf(Invalid.class)
                .hasFieldOrPropertyWithValue("code", "invalid-zones");
    }

    @Test
    void of_two_people_who_change_it_the_second_is_told() {
        var seen = Optional.of(shop.warehouses.get(Goods.BANDUNG).version());
        change.change(new ChangeWarehouse.Command(Goods.BANDUNG, terms(true), seen));

        assertThatThrownBy(() -> change.change(new ChangeWarehouse.Command(Goods.BANDUNG, terms(true, "32"), seen)))
                .isInstanceOf(StaleVersion.class);
        assertThat(shop.warehouses.get(Goods.BANDUNG).zones()).isEmpty();
    }

    @Test
    void a_warehouse_that_holds_pieces_for_orders_stays_open() {
        shop.receive(Goods.TOPI, Goods.JAKARTA, 2);
        var order = shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);

        assertThatThrownBy(() -> change.change(closing(Goods.JAKARTA))).isInstanceOf(WarehouseInUse.class);

        shop.stock.release(order.id());
        assertThat(change.change(closing(Goods.JAKARTA)).active()).isFalse();
        assertThatThrownBy(() -> change.change(closing(Goods.BANDUNG)))
                .as("the last one")
                .isInstanceOf(WarehouseInUse.class);
    }

    @Test
    void a_closed_warehouse_gets_no_new_orders() {
        shop.receive(Goods.TOPI, Goods.JAKARTA, 5).receive(Goods.TOPI, Goods.BANDUNG, 1);
        change.change(closing(Goods.JAKARTA));

        var order = shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);

        assertThat(shop.stock.holdsOf(order.id()))
                .allMatch(hold -> hold.warehouse().equals(Goods.BANDUNG));
        assertThatThrownBy(() -> shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER))
                .hasFieldOrPropertyWithValue("code", "not-enough-stock");
    }

    @Test
    void what_a_closed_warehouse_has_is_neither_shown_nor_put_into_carts() {
        shop.receive(Goods.TOPI, Goods.JAKARTA, 5).receive(Goods.TOPI, Goods.BANDUNG, 1);
        var cart = shop.cartWith(Goods.TOPI, 3);
        change.change(closing(Goods.JAKARTA));

        assertThat(shop.stock.available(List.of(Goods.TOPI))).containsEntry(Goods.TOPI, Quantity.of(1));
        assertThat(shop.showCart.show(cart).lines().get(0).notices()).containsExactly(Cart.Notice.NOT_ENOUGH_STOCK);
        assertThatThrownBy(() -> shop.cartWith(Goods.TOPI, 2)).isInstanceOf(NotEnoughStock.class);
        assertThat(shop.events.types()).endsWith("warehouse.closed");

        change.change(new ChangeWarehouse.Command(Goods.JAKARTA, terms(true), Optional.empty()));
        assertThat(shop.stock.available(List.of(Goods.TOPI))).containsEntry(Goods.TOPI, Quantity.of(6));
        assertThat(shop.events.types()).endsWith("warehouse.opened");
        change.change(new ChangeWarehouse.Command(Goods.JAKARTA, terms(true, "32"), Optional.empty()));
        assertThat(shop.events.types()).endsWith("warehouse.closed", "warehouse.opened");
    }

    @Test
    void a_cart_is_laid_beside_what_can_be_shipped_to_the_place_once_that_is_known() {
        shop.receive(Goods.TOPI, Goods.JAKARTA, 5).receive(Goods.TOPI, Goods.BANDUNG, 1);
        change.change(new ChangeWarehouse.Command(Goods.JAKARTA, terms(true, "91.71"), Optional.empty()));
        var cart = shop.cartWith(Goods.TOPI, 3);
        var bandung = Optional.of(FewRegions.BANDUNG_VILLAGE);

        assertThat(shop.showCart.show(cart).lines().get(0).notices()).isEmpty();
        assertThat(shop.quoteCart
                        .quote(cart, Optional.empty(), Optional.empty())
                        .cart()
                        .lines()
                        .get(0)
                        .notices())
                .isEmpty();
        assertThat(shop.quoteCart
                        .quote(cart, bandung, Optional.empty())
                        .cart()
                        .lines()
                        .get(0)
                        .notices())
                .containsExactly(Cart.Notice.NOT_ENOUGH_STOCK);

        var accepted = shop.acceptCartChanges.accept(cart, bandung).lines().get(0);
        assertThat(accepted.line().quantity()).isEqualTo(Quantity.of(1));
        assertThat(accepted.notices()).isEmpty();
    }

    @Test
    void bins_are_arranged_over_the_version_that_was_seen() {
        var seen = Optional.of(shop.warehouses.get(Goods.BANDUNG).version());
        rack();

        assertThat(shop.bins.in(Goods.BANDUNG)).hasSize(2);
        assertThatThrownBy(() -> arrange.arrange(new ArrangeBins.Command(Goods.BANDUNG, List.of(), seen)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> arrange.arrange(new ArrangeBins.Command(
                        Goods.BANDUNG, List.of(new BinCode("A-01"), new BinCode("a-01")), Optional.empty())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void goods_get_their_home_when_they_are_put_away() {
        rack();

        assign.assign(new AssignBin.Command(Goods.BANDUNG, " TOPI-HITAM ", Optional.of(new BinCode("b-02"))));

        assertThat(shop.bins.homes(List.of(Goods.TOPI)))
                .containsExactly(new HomeBin(Goods.TOPI, Goods.BANDUNG, new BinCode("B-02")));
        for (var wrong : List.of(
                new AssignBin.Command(Goods.BANDUNG, "8990000000000", Optional.of(new BinCode("B-02"))),
                new AssignBin.Command(Goods.BANDUNG, "TOPI-HITAM", Optional.of(new BinCode("X-9"))),
                new AssignBin.Command(new WarehouseCode("XXX"), "TOPI-HITAM", Optional.of(new BinCode("B-02")))))
            assertThatThrownBy(() -> assign.assign(wrong)).isInstanceOf(Missing.class);
        assign.assign(new AssignBin.Command(Goods.BANDUNG, "TOPI-HITAM", Optional.empty()));
        assertThat(shop.bins.homes(List.of(Goods.TOPI))).isEmpty();
    }

    @Test
    void who_is_bound_elsewhere_moves_nothing_here() {
        rack();
        shop.actor.become(
                new StaffMember(new AccountId(new UUID(0, 7)), Set.of(Role.MANAGER), Set.of(Goods.JAKARTA)).actor());

        assertThatThrownBy(() -> assign.assign(
                        new AssignBin.Command(Goods.BANDUNG, "TOPI-HITAM", Optional.of(new BinCode("B-02")))))
                .isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> change.change(closing(Goods.BANDUNG))).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> new ShowWarehouse(shop.warehouses, shop.bins, shop.actor).show(Goods.BANDUNG))
                .isInstanceOf(NotYourWarehouse.class);
        assertThat(new ListWarehouses(shop.warehouses, shop.actor).list())
                .extracting(warehouse -> warehouse.code())
                .containsExactly(Goods.JAKARTA);
    }

    private AssignBins.Outcome assign(boolean dryRun, String rows) {
        return assignMany.assign(new AssignBins.Command(Goods.BANDUNG, new StringReader("SKU,Bin\n" + rows), dryRun));
    }

    @Test
    void a_file_is_tried_first_and_changes_nothing() {
        rack();
        var file = "TOPI-HITAM,A-01\nKAOS-NILA-M,b-02\nTIDAK-ADA,A-01\nKAOS-NILA-L,X-9\nKAOS-NILA-L,!\n\n";

        var tried = assign(true, file);

        assertThat(tried.changed()).isEqualTo(2);
        assertThat(tried.mistakes())
                .extracting(AssignBins.Mistake::line, AssignBins.Mistake::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4L, "sku-not-found"),
                        org.assertj.core.groups.Tuple.tuple(5L, "bin-not-found"),
                        org.assertj.core.groups.Tuple.tuple(6L, "invalid-bin"));
        assertThat(shop.bins.homesIn(Goods.BANDUNG)).isEmpty();

        assertThat(assign(false, file)).isEqualTo(tried);
        assertThat(shop.bins.homesIn(Goods.BANDUNG)).extracting(HomeBin::sku).containsExactly(Goods.TOPI, Goods.KAOS_M);
        var again = assign(false, "TOPI-HITAM,A-01\nKAOS-NILA-M,");
        assertThat(again.same()).isEqualTo(1);
        assertThat(again.changed()).isEqualTo(1);
        assertThat(shop.bins.homesIn(Goods.BANDUNG)).hasSize(1);
    }

    @Test
    void what_is_no_such_file_is_refused() {
        assertThatThrownBy(() -> assignMany.assign(new AssignBins.Command(Goods.BANDUNG, new StringReader(""), true)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assignMany.assign(
                        new AssignBins.Command(Goods.BANDUNG, new StringReader("hanya satu kolom"), true)))
                .isInstanceOf(Invalid.class);
    }
}
