package id.laris.application.purchasing;

import static id.laris.application.purchasing.BuyingDepartment.arrived;
import static id.laris.application.purchasing.BuyingDepartment.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.Goods;
import id.laris.application.stock.LedgerQuery;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.NotOrdered;
import id.laris.domain.purchasing.OverDelivery;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.PurchaseStepNotAllowed;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiveGoodsTest {
    private final BuyingDepartment buying = new BuyingDepartment();

    private static ReceiveGoods.Line bought(Sku sku, long good, long damaged, long cost) {
        return new ReceiveGoods.Line(sku, good, damaged, Optional.of(cost));
    }

    @Test
    void what_arrives_is_on_the_shelf_and_under_the_receipts_number_in_the_ledger() {
        var order = buying.sent(0, line(Goods.KAOS_M, 24));

        var receipt = buying.receive(order.number(), false, arrived(Goods.KAOS_M, 20, 0));

        assertThat(receipt.number().value()).isEqualTo("GR-2026-00001");
        assertThat(buying.onHand(Goods.KAOS_M)).isEqualTo(20);
        assertThat(buying.shop.stock.ledger(LedgerQuery.of(Goods.KAOS_M, 1)).items())
                .extracting(line -> line.movement().document())
                .containsExactly("GR-2026-00001");
        assertThat(buying.orders.get(order.number()).state()).isEqualTo(PurchaseState.PARTLY_RECEIVED);
        assertThat(buying.showSupply
                        .show(Goods.KAOS_M)
                        .incoming()
                        .get(0)
                        .pieces()
                        .value())
                .isEqualTo(4);
    }

    @Test
    void damaged_pieces_were_delivered_too() {
        var order = buying.sent(0, line(Goods.KAOS_M, 24));

        buying.receive(order.number(), false, arrived(Goods.KAOS_M, 21, 3));

        assertThat(buying.orders.get(order.number()).state()).isEqualTo(PurchaseState.RECEIVED);
        assertThat(buying.onHand(Goods.KAOS_M)).isEqualTo(21);
        assertThat(buying.damaged(Goods.KAOS_M)).isEqualTo(3);
        assertThat(buying.showSupply.show(Goods.KAOS_M).incoming()).isEmpty();
        assertThat(buying.listDeliveries.list()).isEmpty();
    }

    @Test
    void too_much_asks_for_a_word_and_writes_nothing_before() {
        var order = buying.sent(0, line(Goods.KAOS_M, 24));

        assertThatThrownBy(() -> buying.receive(order.number(), false, arrived(Goods.KAOS_M, 26, 0)))
                .isInstanceOf(OverDelivery.class);
        assertThat(buying.onHand(Goods.KAOS_M)).isZero();

        assertThat(buying.receive(order.number(), true, arrived(Goods.KAOS_M, 26, 0))
                        .number()
                        .value())
                .isEqualTo("GR-2026-00001");
        assertThat(buying.onHand(Goods.KAOS_M)).isEqualTo(26);
    }

    @Test
    void nothing_is_received_for_an_order_that_was_cancelled_or_is_a_draft() {
        var gone = buying.sent(0, line(Goods.KAOS_M, 24));
        buying.cancelPurchase.cancel(new CancelPurchase.Command(gone.number(), "salah"));
        var draft = buying.draft(0, line(Goods.KAOS_M, 24));

        for (var order : new id.laris.domain.purchasing.PurchaseOrder[] {gone, draft})
            assertThatThrownBy(() -> buying.receive(order.number(), true, arrived(Goods.KAOS_M, 1, 0)))
                    .isInstanceOf(PurchaseStepNotAllowed.class);
        assertThat(buying.onHand(Goods.KAOS_M)).isZero();
    }

    @Test
    void what_cannot_have_arrived_is_refused() {
        var number = buying.sent(0, line(Goods.KAOS_M, 24)).number();

        for (long pieces : new long[] {-1, 1_000_001, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> buying.receive(number, true, arrived(Goods.KAOS_M, pieces, 0)))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> buying.receive(number, true, arrived(Goods.KAOS_M, 1, pieces)))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> buying.receiveWithout(0, arrived(Goods.KAOS_M, pieces, 0)))
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> buying.receive(number, true)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> buying.receive(number, true, arrived(Goods.KAOS_M, 0, 0)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> buying.receive(number, true, arrived(Goods.KAOS_M, 1, 0), arrived(Goods.KAOS_M, 1, 0)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> buying.receive(number, true, arrived(Goods.TOPI, 1, 0)))
                .isInstanceOf(NotOrdered.class);
        assertThatThrownBy(() -> buying.receiveWithout(0, arrived(new Sku("TIDAK-ADA"), 1, 0)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> buying.receiveWithout(0, bought(Goods.KAOS_M, 1_000_000, 0, 1_000_000_000_000L)))
                .isInstanceOf(Invalid.class);
        assertThat(buying.receipts.list(Set.of(), Optional.empty(), 9).items()).isEmpty();
    }

    @Test
    void freight_and_average_cost_follow_each_delivery() {
        var order = buying.sent(48_000, line(Goods.KAOS_M, 24), line(Goods.TOPI, 10, 120_000));
        // Goods Rp1.200.000 and Rp1.200.000: each line carries Rp24.000, Rp1.000 a shirt and Rp2.400 a cap.

        buying.receive(order.number(), false, arrived(Goods.KAOS_M, 12, 0), arrived(Goods.TOPI, 9, 1));
        assertThat(buying.cost(Goods.KAOS_M)).isEqualTo("51000");
        assertThat(buying.cost(Goods.TOPI)).isEqualTo("122400");

        // Twelve shirts are held at Rp51.000; six arrive for Rp45.000 and Rp18.000 of freight: (612.000 + 288.000) ÷
        // 18.
        buying.receiveWithout(18_000, bought(Goods.KAOS_M, 6, 0, 45_000));
        assertThat(buying.cost(Goods.KAOS_M)).isEqualTo("50000");
    }

    @Test
    void goods_of_unknown_cost_leave_the_average_alone() {
        buying.receiveWithout(0, bought(Goods.TOPI, 4, 0, 30_000));
        var receipt = buying.receiveWithout(0, arrived(Goods.TOPI, 4, 0));

        assertThat(buying.cost(Goods.TOPI)).isEqualTo("30000");
        assertThat(receipt.lines().get(0).landed()).isEmpty();
        assertThat(buying.onHand(Goods.TOPI)).isEqualTo(8);
        assertThatThrownBy(() -> buying.receiveWithout(5_000, arrived(Goods.TOPI, 4, 0)))
                .as("freight of what?")
                .isInstanceOf(Invalid.class);
    }

    @Test
    void who_only_receives_neither_writes_nor_reads_costs() {
        var order = buying.sent(0, line(Goods.KAOS_M, 24));
        buying.shop.actor.become(
                Actor.staff(new AccountId(UUID.randomUUID()), Set.of(Permission.ADJUST_STOCK, Permission.VIEW_STOCK)));

        var receipt = buying.receive(order.number(), false, arrived(Goods.KAOS_M, 24, 0));

        assertThat(buying.showReceipt
                        .show(receipt.number())
                        .receipt()
                        .lines()
                        .get(0)
                        .landed())
                .isEmpty();
        assertThat(buying.showSupply.show(Goods.KAOS_M).cost()).isEmpty();
        assertThatThrownBy(() -> buying.receiveWithout(0, bought(Goods.TOPI, 1, 0, 5)))
                .isInstanceOf(NotAllowed.class);
        buying.shop.actor.become(Actor.SYSTEM);
        assertThat(buying.showReceipt
                        .show(receipt.number())
                        .receipt()
                        .lines()
                        .get(0)
                        .landed())
                .contains(Money.rupiah(1_200_000));
    }

    @Test
    void a_scanner_may_read_the_suppliers_number_or_ours() {
        var order = buying.sent(0, line(Goods.KAOS_M, 24));

        var line = buying.showDelivery.show(order.number()).lines().get(0);

        assertThat(line.names()).contains("KJ-77", Goods.KAOS_M.value());
        assertThat(line.open()).isEqualTo(24);
    }
}
