package id.laris.application.purchasing;

import static id.laris.application.purchasing.BuyingDepartment.form;
import static id.laris.application.purchasing.BuyingDepartment.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.Goods;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.BelowMinimum;
import id.laris.domain.purchasing.OffPack;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierNotActive;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PurchaseTest {
    private final BuyingDepartment buying = new BuyingDepartment();

    @Test
    void the_price_list_fills_in_what_the_form_leaves_open() {
        var order = buying.draft(0, line(Goods.KAOS_M, 24));

        var line = order.lines().get(0);
        assertThat(order.number().value()).isEqualTo("PO-2026-00001");
        assertThat(line.unitCost()).isEqualTo(Money.rupiah(50_000));
        assertThat(line.supplierSku()).isEqualTo("KJ-77");
        assertThat(line.packs()).isEqualTo(2);
        assertThat(line.expected()).isEqualTo(buying.desk.today().plusDays(7));
    }

    @Test
    void a_price_that_holds_from_tomorrow_is_not_asked_today() {
        buying.prices.put(List.of(new SupplierPrice(
                buying.supplier.id(),
                Goods.KAOS_M,
                "KJ-77",
                12,
                Money.rupiah(60_000),
                Quantity.of(24),
                buying.desk.today().plusDays(1))));

        assertThat(buying.draft(0, line(Goods.KAOS_M, 24)).goods()).isEqualTo(Money.rupiah(1_200_000));
        buying.shop.clock.forward(java.time.Duration.ofDays(1));
        assertThat(buying.draft(0, line(Goods.KAOS_M, 24)).goods()).isEqualTo(Money.rupiah(1_440_000));
    }

    @Test
    void what_the_supplier_does_not_sell_like_that_is_refused() {
        assertThatThrownBy(() -> buying.draft(0, line(Goods.KAOS_M, 30))).isInstanceOf(OffPack.class);
        assertThatThrownBy(() -> buying.draft(0, line(Goods.KAOS_M, 12)))
                .isInstanceOfSatisfying(BelowMinimum.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("below-minimum-quantity"));
        assertThatThrownBy(() -> buying.draft(0, line(Goods.TOPI, 5)))
                .as("no price on the list")
                .isInstanceOf(Invalid.class);
    }

    @Test
    void what_cannot_be_is_refused_and_takes_no_number() {
        for (long quantity : new long[] {0, -12, 1_000_001, Long.MAX_VALUE})
            assertThatThrownBy(() -> buying.draft(0, line(Goods.TOPI, quantity, 1)))
                    .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> buying.draft(0, line(Goods.TOPI, 1, -1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> buying.draft(-1, line(Goods.TOPI, 1, 1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> buying.draft(0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> buying.draft(0, line(new Sku("TIDAK-ADA"), 1, 1)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> buying.draft(0, line(Goods.TOPI, 1, 1), line(Goods.TOPI, 2, 1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> buying.draftPurchase.draft(new DraftPurchase.Command(
                        buying.supplier.id(),
                        new PurchaseForm(new WarehouseCode("XXX"), List.of(line(Goods.TOPI, 1, 1)), 0, 0, ""))))
                .isInstanceOf(Missing.class);

        assertThat(buying.draft(0, line(Goods.TOPI, 1, 1)).number().value()).isEqualTo("PO-2026-00001");
    }

    @Test
    void an_order_below_the_minimum_stays_a_draft() {
        var small = buying.draft(0, line(Goods.TOPI, 4, 100_000));

        assertThatThrownBy(() -> buying.sendPurchase.send(small.number()))
                .isInstanceOfSatisfying(BelowMinimum.class, refusal -> assertThat(refusal.details())
                        .containsEntry("minimum", 500_000L));
        assertThat(buying.orders.get(small.number()).state()).isEqualTo(PurchaseState.DRAFT);

        buying.revisePurchase.revise(
                new RevisePurchase.Command(small.number(), Optional.of(0L), form(0, line(Goods.TOPI, 5, 100_000))));
        assertThat(buying.sendPurchase.send(small.number()).state()).isEqualTo(PurchaseState.SENT);
    }

    @Test
    void a_draft_is_not_written_over_by_who_saw_an_older_one() {
        var draft = buying.draft(0, line(Goods.TOPI, 5, 100_000));
        var command =
                new RevisePurchase.Command(draft.number(), Optional.of(0L), form(0, line(Goods.TOPI, 6, 100_000)));
        buying.revisePurchase.revise(command);

        assertThatThrownBy(() -> buying.revisePurchase.revise(command)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void nothing_is_ordered_from_who_is_not_active() {
        var known = buying.supplier;
        buying.suppliers.save(new Supplier(
                known.id(),
                known.name(),
                known.contact(),
                known.language(),
                known.leadDays(),
                known.minimumOrder(),
                false,
                0));

        assertThatThrownBy(() -> buying.draft(0, line(Goods.KAOS_M, 24))).isInstanceOf(SupplierNotActive.class);
    }

    @Test
    void who_is_bound_to_another_warehouse_neither_sees_nor_moves_it() {
        var number = buying.sent(0, line(Goods.KAOS_M, 24)).number();
        buying.shop.actor.become(Actor.staff(
                new AccountId(UUID.randomUUID()),
                Set.of(Permission.BUY, Permission.ADJUST_STOCK),
                Set.of(Goods.JAKARTA)));

        assertThatThrownBy(() -> buying.cancelPurchase.cancel(new CancelPurchase.Command(number, "x")))
                .isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> buying.showDelivery.show(number)).isInstanceOf(NotYourWarehouse.class);
        assertThat(buying.listDeliveries.list()).isEmpty();
        assertThatThrownBy(() -> buying.draft(0, line(Goods.KAOS_M, 24))).isInstanceOf(NotYourWarehouse.class);
    }

    @Test
    void a_confirmed_day_shows_in_what_is_to_come() {
        var number = buying.sent(0, line(Goods.KAOS_M, 24)).number();
        var day = LocalDate.of(2027, 1, 5);

        buying.confirmPurchase.confirm(new ConfirmPurchase.Command(number, Optional.of(day)));

        assertThat(buying.showSupply.show(Goods.KAOS_M).incoming())
                .containsExactly(new Incoming.Expected(Goods.KAOS_M, Goods.BANDUNG, day, number, Quantity.of(24)));
    }
}
