package id.laris.domain.returns;

import static id.laris.domain.returns.Delivered.CAP;
import static id.laris.domain.returns.Delivered.SHIRT;
import static id.laris.domain.returns.Delivered.inspected;
import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.returns.Reckoning.Postage;
import id.laris.domain.returns.ReturnPolicy.Payer;
import id.laris.domain.returns.ReturnPolicy.Terms;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Payout;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReckoningTest {
    private static final ReturnPolicy STANDARD = ReturnPolicy.standard();

    private static Reckoning of(Order order, ReturnRequest request, Postage postage) {
        return Reckoning.of(
                order, request, List.of(), STANDARD, postage, order.totals().total());
    }

    private static ReturnPolicy keeping(String percent) {
        var terms = new EnumMap<ReturnReason, Terms>(ReturnReason.class);
        terms.putAll(STANDARD.terms());
        terms.put(
                ReturnReason.CHANGED_MIND,
                new Terms(true, false, Payer.CUSTOMER, false, Percentage.of(percent), false));
        return new ReturnPolicy(2, 7, terms, STANDARD.finalCategories(), STANDARD.finalSkus(), Delivered.AT);
    }

    @Test
    void a_change_of_mind_gives_back_the_price_and_no_shipping() {
        var order = Delivered.order();

        var owed = of(order, inspected(order, 1, ReturnReason.CHANGED_MIND, Map.of(SHIRT, 2)), Postage.none());

        assertThat(owed).isEqualTo(new Reckoning(rupiah(200_000), rupiah(0), rupiah(0), rupiah(0), rupiah(200_000)));
    }

    @Test
    void a_damaged_piece_brings_its_share_of_the_shipping_and_what_sending_it_cost() {
        var order = Delivered.order();
        var laidOut = new Postage(rupiah(15_000), Payer.CUSTOMER);

        var owed = of(order, inspected(order, 1, ReturnReason.DAMAGED, Map.of(SHIRT, 1)), laidOut);

        // 20.000 × 100.000 ÷ 350.000 = 5.714,3
        assertThat(owed)
                .isEqualTo(new Reckoning(rupiah(100_000), rupiah(0), rupiah(5_714), rupiah(15_000), rupiah(120_714)));
    }

    @Test
    void postage_that_the_shop_paid_for_a_customer_is_taken_off() {
        var order = Delivered.order();
        var paid = new Postage(rupiah(18_000), Payer.SHOP);

        assertThat(of(order, inspected(order, 1, ReturnReason.WRONG_SIZE, Map.of(CAP, 1)), paid)
                        .owed())
                .isEqualTo(rupiah(32_000));
        assertThat(of(order, inspected(order, 1, ReturnReason.DAMAGED, Map.of(CAP, 1)), paid)
                        .owed())
                .isEqualTo(rupiah(52_857));
    }

    @Test
    void a_fee_for_restocking_is_a_share_of_the_price_rounded_half_up() {
        var order = Delivered.order(0, Delivered.line(SHIRT, 99_995, 1));
        var request = inspected(order, 1, ReturnReason.CHANGED_MIND, Map.of(SHIRT, 1));

        var owed = Reckoning.of(order, request, List.of(), keeping("10"), Postage.none(), rupiah(99_995));

        assertThat(owed.fee()).isEqualTo(rupiah(10_000));
        assertThat(owed.owed()).isEqualTo(rupiah(89_995));
    }

    @Test
    void nothing_is_owed_for_what_is_missing_or_not_credited() {
        var order = Delivered.order();
        var asked = Delivered.asked(order, 1, ReturnReason.CHANGED_MIND, Map.of(SHIRT, 3));
        var found = new Found(Quantity.of(1), Quantity.of(1), Quantity.of(1), Quantity.of(1));
        var request = asked.approve(Delivered.AT)
                .receive(new WarehouseCode("BDG"), Delivered.AT)
                .inspect(Map.of(SHIRT, found), Delivered.AT);

        assertThat(of(order, request, Postage.none()).owed()).isEqualTo(rupiah(100_000));
    }

    @Test
    void never_more_than_the_shop_still_holds_and_never_below_zero() {
        var order = Delivered.order();
        var request = inspected(order, 1, ReturnReason.CHANGED_MIND, Map.of(CAP, 1));

        assertThat(Reckoning.of(order, request, List.of(), STANDARD, Postage.none(), rupiah(30_000))
                        .owed())
                .isEqualTo(rupiah(30_000));
        assertThat(of(order, request, new Postage(rupiah(90_000), Payer.SHOP)).owed())
                .isEqualTo(rupiah(0));
    }

    /** Whatever comes back in whatever portions: together exactly what was paid for it, never more than was paid at all. */
    @Property
    void all_returns_of_an_order_give_back_exactly_what_was_paid(
            @ForAll @LongRange(min = 1, max = 999_999) long price,
            @ForAll @LongRange(min = 0, max = 99_999) long shipping,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 4) Integer> portions) {
        var pieces = portions.stream().mapToInt(p -> p).sum();
        var order = Delivered.order(shipping, Delivered.line(SHIRT, price, pieces), Delivered.line(CAP, 7_777, 1));
        var settled = new ArrayList<ReturnRequest>();
        var kept = order.totals().total();
        var back = rupiah(0);
        for (var portion : portions) {
            var request = inspected(order, settled.size() + 1, ReturnReason.DAMAGED, Map.of(SHIRT, portion));
            var owed = Reckoning.of(order, request, settled, STANDARD, Postage.none(), kept)
                    .owed();
            kept = kept.minus(owed);
            back = back.plus(owed);
            settled.add(request.settle(new Payout(owed, rupiah(0), rupiah(0)), owed, Delivered.AT));
        }
        var cap = inspected(order, 99, ReturnReason.DAMAGED, Map.of(CAP, 1));
        var last = Reckoning.of(order, cap, settled, STANDARD, Postage.none(), kept);

        assertThat(back.plus(last.owed())).isEqualTo(order.totals().total());
        assertThat(kept.minus(last.owed())).isEqualTo(Money.rupiah(0));
    }

    /**
     * However much of an order on invoice was paid, and in whatever portions it comes back: what is open falls first, and bill and money
     * together come to exactly what was ordered.
     */
    @Property
    void what_is_open_falls_before_money_goes_back(
            @ForAll @LongRange(min = 1, max = 999_999) long price,
            @ForAll @LongRange(min = 0, max = 99_999) long shipping,
            @ForAll @IntRange(min = 0, max = 100) int percentPaid,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 4) Integer> portions) {
        var pieces = portions.stream().mapToInt(p -> p).sum();
        var order = Delivered.order(shipping, Delivered.line(SHIRT, price, pieces));
        var total = order.totals().total();
        var paid = rupiah(total.minorUnits() * percentPaid / 100);
        var attempt = Attempt.intended(
                new AttemptId(new UUID(0, 1)),
                "cash",
                PaymentWay.by(PaymentMethod.ON_INVOICE),
                total,
                Delivered.AT,
                Optional.empty());
        var payment = Payment.of(order.id(), total).start(attempt);
        if (paid.isPositive()) payment = payment.captured(attempt.id(), paid);
        var settled = new ArrayList<ReturnRequest>();
        for (var portion : portions) {
            var request = inspected(order, settled.size() + 1, ReturnReason.DAMAGED, Map.of(SHIRT, portion));
            var open = payment.missing();
            var owed = Reckoning.of(
                            order,
                            request,
                            settled,
                            STANDARD,
                            Postage.none(),
                            payment.kept().plus(open))
                    .owed();
            var relief = owed.isLessThan(open) ? owed : open;
            var back = owed.minus(relief);
            if (relief.isPositive())
                payment = payment.relieve(new UUID(1, settled.size()), relief, "retur", Delivered.AT);
            assertThat(back.isPositive() && payment.missing().isPositive()).isFalse();
            if (back.isPositive()) {
                // What is given back of a paid order is not owed anew: its bill falls with it in this walk.
                payment = payment.refund(new UUID(2, settled.size()), attempt.id(), back, "retur", Delivered.AT);
                payment = payment.relieve(new UUID(3, settled.size()), back, "retur", Delivered.AT);
            }
            settled.add(request.settle(new Payout(back, rupiah(0), rupiah(0), relief), owed, Delivered.AT));
        }

        assertThat(payment.kept()).isEqualTo(rupiah(0));
        assertThat(payment.missing()).isEqualTo(rupiah(0));
        assertThat(payment.refunded()).isEqualTo(paid);
        assertThat(Money.sum(
                        settled.stream()
                                .map(r -> r.payout().orElseThrow().worth())
                                .toList(),
                        total.currency()))
                .isEqualTo(total);
    }

    /** Who is not to blame pays for one parcel of the replaced goods: the dearer of both. Who chose wrongly pays for both. */
    @Property
    void shipping_of_replaced_goods_is_not_owed_twice_when_the_shop_is_to_blame(
            @ForAll @LongRange(min = 1, max = 999_999) long price,
            @ForAll @LongRange(min = 0, max = 99_999) long shipping,
            @ForAll @LongRange(min = 0, max = 99_999) long resending,
            @ForAll @IntRange(min = 1, max = 4) int pieces,
            @ForAll @IntRange(min = 1, max = 4) int swapped) {
        var order = Delivered.order(shipping, Delivered.line(SHIRT, price, pieces));
        var total = order.totals().total();
        var some = Math.min(swapped, pieces);
        var swaps = List.of(new Swap(SHIRT, SHIRT, Quantity.of(some)));
        var theirs = inspected(order, 1, ReturnReason.WRONG_SIZE, Map.of(SHIRT, some));
        var ours = inspected(order, 1, ReturnReason.DAMAGED, Map.of(SHIRT, some));
        var first = Reckoning.of(order, ours, List.of(), STANDARD, Postage.none(), total)
                .shipping();

        var back = Reckoning.of(order, ours, swaps, rupiah(resending), List.of(), STANDARD, Postage.none(), total);
        var none = Reckoning.of(order, theirs, swaps, rupiah(resending), List.of(), STANDARD, Postage.none(), total);

        var paid = first.minus(back.shipping()).plus(rupiah(resending));
        assertThat(paid).isEqualTo(rupiah(Math.max(first.minorUnits(), resending)));
        assertThat(none.shipping()).isEqualTo(rupiah(0));
        assertThat(total.isLessThan(back.owed())).isFalse();
        assertThat(back.owed().isNegative()).isFalse();
    }

    /** Whatever is swapped for whatever price: replaced and refunded together are never more than what is owed, nor twice. */
    @Property
    void replaced_and_refunded_is_never_more_than_was_paid(
            @ForAll @LongRange(min = 1, max = 999_999) long price,
            @ForAll @LongRange(min = 0, max = 99_999) long shipping,
            @ForAll @LongRange(min = 0, max = 2_000_000) long newPrice,
            @ForAll @LongRange(min = 0, max = 99_999) long resending,
            @ForAll @IntRange(min = 1, max = 4) int pieces,
            @ForAll @IntRange(min = 1, max = 4) int swapped) {
        var order = Delivered.order(shipping, Delivered.line(SHIRT, price, pieces), Delivered.line(CAP, 7_777, 1));
        var total = order.totals().total();
        var request = inspected(order, 1, ReturnReason.DAMAGED, Map.of(SHIRT, pieces));
        var swaps = List.of(new Swap(SHIRT, CAP, Quantity.of(Math.min(swapped, pieces))));
        var owed = Reckoning.of(order, request, swaps, rupiah(resending), List.of(), STANDARD, Postage.none(), total)
                .owed();
        var value = owed.isLessThan(rupiah(newPrice)) ? owed : rupiah(newPrice);

        var replaced = request.replace(
                new Replacement(order.id(), order.number(), value, rupiah(resending), swaps), owed, Delivered.AT);
        var again = Reckoning.of(order, replaced, List.of(), STANDARD, Postage.none(), total)
                .owed();
        var left = replaced.left(again);
        var settled = replaced.settle(new Payout(left, rupiah(0), rupiah(0)), again, Delivered.AT);

        assertThat(again).isEqualTo(owed);
        assertThat(value.plus(settled.payout().orElseThrow().total())).isEqualTo(owed);
        assertThat(total.isLessThan(owed)).isFalse();
        assertThatThrownBy(() -> replaced.replace(replaced.replacement().get(), owed, Delivered.AT))
                .isInstanceOf(AlreadyReplaced.class);
        assertThatThrownBy(() ->
                        replaced.settle(new Payout(left.plus(rupiah(1)), rupiah(0), rupiah(0)), again, Delivered.AT))
                .isInstanceOf(MoreThanOwed.class);
    }
}
