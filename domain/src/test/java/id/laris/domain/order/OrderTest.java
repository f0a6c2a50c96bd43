package id.laris.domain.order;

import static id.laris.domain.order.Orders.CAP;
import static id.laris.domain.order.Orders.PAY_BEFORE;
import static id.laris.domain.order.Orders.PLACED_AT;
import static id.laris.domain.order.Orders.SHIRT;
import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OrderTest {
    /** Everything that can be done to an order; a walk tries them in any sequence. */
    enum Step implements UnaryOperator<Order> {
        PAY(Order::paid),
        HOLD_MONEY(o -> o.authorised(PAY_BEFORE)),
        LET_MONEY_GO(Order::holdEnded),
        EXPIRE_EARLY(o -> o.expire(PAY_BEFORE.minusNanos(1))),
        EXPIRE(o -> o.expire(PAY_BEFORE)),
        CANCEL(Order::cancel),
        REFUND_SOME(o -> o.refunded(false)),
        REFUND_ALL(o -> o.refunded(true)),
        SHIP_SHIRT(o -> o.ship(Map.of(SHIRT, Quantity.of(1)))),
        SHIP_CAP(o -> o.ship(Map.of(CAP, Quantity.of(1)))),
        SHIP_REST(o -> o.ship(o.unshippedPieces())),
        DELIVER(o -> o.delivered(PLACED_AT)),
        COMPLETE(Order::complete),
        PAY_OTHERWISE(o -> o.payingBy(PaymentMethod.QRIS));

        private final UnaryOperator<Order> act;

        Step(UnaryOperator<Order> act) {
            this.act = act;
        }

        @Override
        public Order apply(Order order) {
            return act.apply(order);
        }
    }

    @Property(tries = 2_000)
    void starting_to_pay_holds_the_pieces_longer_but_not_for_ever(
            @ForAll @IntRange(max = 5_000) int startedAfterMinutes,
            @ForAll @IntRange(max = 600) int atLeastMinutes,
            @ForAll @IntRange(max = 5_000) int atMostMinutes) {
        var order = Orders.paidBy(PaymentMethod.BANK_TRANSFER);
        var before = order.payBefore().orElseThrow();
        var now = order.placedAt().plus(Duration.ofMinutes(startedAfterMinutes));
        var wanted = now.plus(Duration.ofMinutes(atLeastMinutes));
        var bound = order.placedAt().plus(Duration.ofMinutes(atMostMinutes));

        var paying = order.payingFrom(now, Duration.ofMinutes(atLeastMinutes), Duration.ofMinutes(atMostMinutes));

        var until = paying.payBefore().orElseThrow();
        assertThat(until).as("never less than was given").isAfterOrEqualTo(before);
        if (until.isAfter(before)) assertThat(until).isBeforeOrEqualTo(bound).isBeforeOrEqualTo(wanted);
        if (!wanted.isAfter(bound)) assertThat(until).isAfterOrEqualTo(wanted);
        assertThat(paying.payingFrom(now, Duration.ofMinutes(atLeastMinutes), Duration.ofMinutes(atMostMinutes)))
                .as("twice is once")
                .isEqualTo(paying);
    }

    @Example
    void an_order_that_waits_for_nobody_is_held_no_longer() {
        var order = Orders.paidBy(PaymentMethod.CASH_ON_DELIVERY);

        assertThat(order.payingFrom(order.placedAt(), Duration.ofDays(9), Duration.ofDays(99)))
                .isSameAs(order);
    }

    @Property(tries = 3_000)
    void no_walk_reaches_an_impossible_state(@ForAll boolean postpaid, @ForAll @Size(max = 14) List<Step> walk) {
        var order = Orders.paidBy(postpaid ? PaymentMethod.CASH_ON_DELIVERY : PaymentMethod.BANK_TRANSFER);
        for (var step : walk) {
            var before = order;
            try {
                order = step.apply(order);
            } catch (Refusal refused) {
                assertThat(refused.kind()).isIn(Refusal.Kind.CONFLICT, Refusal.Kind.INVALID);
                assertThat(order).isSameAs(before);
                continue;
            }
            assertPossible(order);
            assertLegal(before, order);
        }
    }

    private static void assertPossible(Order order) {
        var shipped = order.fulfilment() != FulfilmentState.UNFULFILLED;
        if (shipped)
            assertThat(order.state())
                    .as("only a confirmed order is shipped")
                    .isIn(OrderState.CONFIRMED, OrderState.COMPLETED);
        if (order.state() == OrderState.PLACED) {
            assertThat(order.payment()).isIn(PaymentState.PENDING, PaymentState.AUTHORISED);
            assertThat(order.payBefore()).contains(PAY_BEFORE);
        } else assertThat(order.payBefore()).as("nothing left to wait for").isEmpty();
        if (order.state() == OrderState.COMPLETED) {
            assertThat(order.fulfilment()).isEqualTo(FulfilmentState.DELIVERED);
            assertThat(order.payment())
                    .isNotIn(PaymentState.PENDING, PaymentState.AUTHORISED, PaymentState.FAILED, PaymentState.EXPIRED);
        }
        assertThat(order.isExpired())
                .isEqualTo(order.state() == OrderState.CANCELLED && order.payment() == PaymentState.EXPIRED);
        assertThat(order.deliveredAt().isPresent()).isEqualTo(order.fulfilment() == FulfilmentState.DELIVERED);
        assertThat(order.unshippedPieces().isEmpty())
                .isEqualTo(order.fulfilment() == FulfilmentState.SHIPPED
                        || order.fulfilment() == FulfilmentState.DELIVERED);
        if (!order.method().isPostpaid() && order.state() == OrderState.CONFIRMED)
            assertThat(order.payment())
                    .isNotIn(PaymentState.PENDING, PaymentState.AUTHORISED, PaymentState.FAILED, PaymentState.EXPIRED);
    }

    @Example
    void money_that_is_held_prolongs_the_time_to_pay_and_pays_nothing() {
        var order = Orders.paidBy(PaymentMethod.CARD);

        var held = order.authorised(PAY_BEFORE.plus(Duration.ofDays(2)));

        assertThat(held.payment()).isEqualTo(PaymentState.AUTHORISED);
        assertThat(held.state()).isEqualTo(OrderState.PLACED);
        assertThat(held.awaitsMoney()).isTrue();
        assertThat(held.payBefore()).contains(PAY_BEFORE.plus(Duration.ofDays(2)));
        assertThat(order.authorised(PAY_BEFORE.minusSeconds(1)).payBefore()).contains(PAY_BEFORE);
        assertThat(held.holdEnded().payment()).isEqualTo(PaymentState.PENDING);
        assertThat(order.holdEnded()).isSameAs(order);
        assertThat(held.paid().payment()).isEqualTo(PaymentState.PAID);
    }

    private static void assertLegal(Order before, Order after) {
        if (before.state() == OrderState.COMPLETED) assertThat(after.state()).isEqualTo(OrderState.COMPLETED);
        if (before.state() == OrderState.CANCELLED && after.state() != OrderState.CANCELLED) {
            assertThat(before.isExpired())
                    .as("only an expired order stands up again")
                    .isTrue();
            assertThat(after.payment()).isEqualTo(PaymentState.PAID);
        }
        if (before.payment() == PaymentState.REFUNDED)
            assertThat(after.payment()).isEqualTo(PaymentState.REFUNDED);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.totals()).isEqualTo(before.totals());
        assertThat(after.pieces()).isEqualTo(before.pieces());
        assertThat(after.version()).as("the version is the store's").isEqualTo(before.version());
    }

    @Example
    void a_prepaid_order_waits_for_its_money_and_is_then_confirmed() {
        var placed = Orders.paidBy(PaymentMethod.BANK_TRANSFER);
        var paid = placed.paid();

        assertThat(placed.tab()).isEqualTo(OrderTab.AWAITING_PAYMENT);
        assertThat(placed.awaitsMoney()).isTrue();
        assertThat(paid.tab()).isEqualTo(OrderTab.READY_TO_PROCESS);
        assertThat(paid.awaitsMoney()).isFalse();
        assertThatThrownBy(paid::paid).isInstanceOf(OrderStepNotAllowed.class);
    }

    @Example
    void a_postpaid_order_is_ready_at_once_and_paid_at_the_door() {
        var order = Orders.paidBy(PaymentMethod.CASH_ON_DELIVERY);

        assertThat(order.tab()).isEqualTo(OrderTab.READY_TO_PROCESS);
        assertThat(order.payBefore()).isEmpty();
        var delivered = order.ship(order.pieces()).delivered(PLACED_AT);
        assertThatThrownBy(delivered::complete).isInstanceOf(OrderStepNotAllowed.class);
        assertThat(delivered.paid().complete().tab()).isEqualTo(OrderTab.COMPLETED);
    }

    @Example
    void expires_exactly_when_its_time_is_over() {
        var order = Orders.paidBy(PaymentMethod.QRIS);

        assertThatThrownBy(() -> order.expire(PAY_BEFORE.minusNanos(1))).isInstanceOf(OrderStepNotAllowed.class);
        assertThat(order.expire(PAY_BEFORE).isExpired()).isTrue();
        assertThat(order.expire(PAY_BEFORE).awaitsMoney()).isFalse();
        assertThatThrownBy(() -> order.paid().expire(PAY_BEFORE)).isInstanceOf(OrderStepNotAllowed.class);
    }

    @Example
    void a_late_payment_revives_an_expired_order() {
        var revived = Orders.paidBy(PaymentMethod.QRIS).expire(PAY_BEFORE).paid();

        assertThat(revived.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(revived.payment()).isEqualTo(PaymentState.PAID);
    }

    @Example
    void a_late_payment_that_found_no_stock_goes_back() {
        var order = Orders.paidBy(PaymentMethod.QRIS).expire(PAY_BEFORE).refunded(true);

        assertThat(order.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(order.payment()).isEqualTo(PaymentState.REFUNDED);
    }

    @Example
    void an_order_that_somebody_cancelled_stays_cancelled_though_money_comes() {
        var cancelled = Orders.paidBy(PaymentMethod.QRIS).cancel();

        assertThat(cancelled.isExpired()).isFalse();
        assertThatThrownBy(cancelled::paid).hasFieldOrPropertyWithValue("code", "order-step-not-allowed");
    }

    @Example
    void a_paid_order_can_be_cancelled_until_a_parcel_leaves() {
        var paid = Orders.paidBy(PaymentMethod.CARD).paid();

        assertThat(paid.cancel().payment()).isEqualTo(PaymentState.PAID);
        assertThat(paid.cancel().refunded(true).payment()).isEqualTo(PaymentState.REFUNDED);
        var underway = paid.ship(Map.of(CAP, Quantity.of(1)));
        assertThatThrownBy(underway::cancel).isInstanceOf(OrderStepNotAllowed.class);
        assertThatThrownBy(() -> paid.cancel().cancel()).isInstanceOf(OrderStepNotAllowed.class);
    }

    @Example
    void leaves_in_several_parcels() {
        var paid = Orders.paidBy(PaymentMethod.CARD).paid();

        var some = paid.ship(Map.of(SHIRT, Quantity.of(1)));
        assertThat(some.fulfilment()).isEqualTo(FulfilmentState.PARTLY_SHIPPED);
        assertThat(some.unshippedPieces())
                .containsOnly(Map.entry(SHIRT, Quantity.of(1)), Map.entry(CAP, Quantity.of(1)));
        assertThat(some.tab()).isEqualTo(OrderTab.READY_TO_PROCESS);

        var all = some.ship(some.unshippedPieces());
        assertThat(all.fulfilment()).isEqualTo(FulfilmentState.SHIPPED);
        assertThat(all.tab()).isEqualTo(OrderTab.SHIPPED);
    }

    @Example
    void never_ships_more_than_was_ordered_nor_nothing() {
        var paid = Orders.paidBy(PaymentMethod.CARD).paid();

        assertThatThrownBy(() -> paid.ship(Map.of(SHIRT, Quantity.of(3))))
                .hasFieldOrPropertyWithValue("code", "more-than-ordered");
        assertThatThrownBy(() -> paid.ship(Map.of(new Sku("OTHER"), Quantity.of(1))))
                .hasFieldOrPropertyWithValue("code", "more-than-ordered");
        assertThatThrownBy(() -> paid.ship(Map.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> paid.ship(Map.of(CAP, Quantity.ZERO))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Orders.paidBy(PaymentMethod.CARD).ship(Map.of(CAP, Quantity.of(1))))
                .isInstanceOf(OrderStepNotAllowed.class);
    }

    @Example
    void impossible_orders_do_not_exist() {
        var line = Orders.line(CAP, 50_000, 1);

        assertThatThrownBy(() -> Orders.of(PaymentMethod.CARD, line, line)).isInstanceOf(Invalid.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Orders.of(PaymentMethod.CARD));
        assertThatIllegalArgumentException().isThrownBy(() -> Orders.line(CAP, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Totals(
                        rupiah(10),
                        rupiah(0),
                        TaxClass.STANDARD,
                        rupiah(0),
                        true,
                        List.of(new TaxShare(
                                TaxClass.STANDARD, "PPN", Percentage.of("11"), 1, 1, rupiah(10), rupiah(1)))));
        assertThatIllegalArgumentException().isThrownBy(() -> Totals.untaxed(rupiah(10), rupiah(-1)));
    }

    @Example
    void the_number_is_read_as_people_type_it() {
        assertThat(new OrderNumber(" lr-000123 ")).isEqualTo(OrderNumber.of(123));
        assertThat(OrderNumber.of(12_345_678)).hasToString("LR-12345678");
        for (var bad : new String[] {null, "", "LR-1", "LR-00012x", "LR-" + "1".repeat(1_000_000)})
            assertThatThrownBy(() -> new OrderNumber(bad)).isInstanceOf(Invalid.class);
    }
}
