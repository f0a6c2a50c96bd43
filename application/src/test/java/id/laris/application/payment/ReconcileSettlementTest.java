package id.laris.application.payment;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.OrderProof;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.ReconcileSettlement.Finding;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.Order;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReconcileSettlementTest {
    private final TestShop shop = new TestShop().receive(TOPI, BANDUNG, 20);
    private final ReconcileSettlement reconcile = new ReconcileSettlement(
            shop.payments,
            shop.moneyBook,
            shop.gateways,
            shop.askProviders,
            new BookReport(shop.settlement),
            TestShop.SETTINGS);

    private record Bought(Order order, Attempt attempt) {}

    private Bought bought() {
        var order = shop.place(TOPI, 1, PaymentMethod.CARD);
        return new Bought(order, shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.CARD));
    }

    private Bought paid() {
        var bought = bought();
        shop.settleAttempt.settle(
                bought.attempt().id(), Report.paid(bought.attempt().asked()));
        return bought;
    }

    private ReconcileSettlement.Reconciled read(String... lines) {
        return reconcile.reconcile(
                ScriptedGateway.PROVIDER,
                new StringReader("Order ID,Transaction Status,Gross Amount,Fee\n" + String.join("\n", lines) + "\n"));
    }

    private static String line(Bought bought, String kind, long amount) {
        return "%s,%s,\"%,d.00\",4000".formatted(bought.attempt().reference().orElseThrow(), kind, amount);
    }

    private static long asked(Bought bought) {
        return bought.attempt().asked().minorUnits();
    }

    @Test
    void what_is_booked_just_so_agrees_and_adds_up() {
        var one = paid();
        var two = paid();

        var result =
                read(line(one, "settlement", asked(one)), two.attempt().id() + ",settlement," + asked(two) + ",4000");

        assertThat(result.differences()).isEmpty();
        assertThat(result.agreed()).isEqualTo(2);
        assertThat(result.gross())
                .isEqualTo(one.attempt().asked().plus(two.attempt().asked()));
        assertThat(result.fees()).isEqualTo(Money.rupiah(8_000));
    }

    @Test
    void what_is_booked_on_a_day_of_the_report_and_not_in_it_is_told() {
        var reported = paid();
        var forgotten = paid();
        var day = LocalDate.ofInstant(shop.clock.instant(), TestShop.SETTINGS.zone());

        var result = dated(reported, day);

        assertThat(result.agreed()).isOne();
        assertThat(result.differences()).singleElement().satisfies(it -> {
            assertThat(it.finding()).isEqualTo(Finding.NOT_REPORTED);
            assertThat(it.order()).contains(forgotten.order().number());
            assertThat(it.booked()).contains(forgotten.attempt().asked());
        });
        assertThat(dated(reported, day.minusDays(1)).differences()).isEmpty();
    }

    private ReconcileSettlement.Reconciled dated(Bought bought, LocalDate day) {
        return reconcile.reconcile(
                ScriptedGateway.PROVIDER,
                new StringReader("Order ID,Gross Amount,Transaction Time\n%s,%d,%s 10:00:00\n"
                        .formatted(bought.attempt().id(), asked(bought), day)));
    }

    @Test
    void money_the_shop_does_not_have_is_booked_when_the_provider_confirms_it() {
        var lost = bought();
        var doubtful = bought();
        shop.gateway.reports(lost.attempt().id(), Report.paid(lost.attempt().asked()));

        var result = read(line(lost, "settlement", asked(lost)), line(doubtful, "settlement", asked(doubtful)));

        assertThat(result.differences())
                .extracting(ReconcileSettlement.Difference::finding)
                .containsExactly(Finding.BOOKED_NOW, Finding.NOT_CONFIRMED);
        assertThat(shop.now(lost.order()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(shop.now(doubtful.order()).payment()).isEqualTo(PaymentState.PENDING);
        assertThat(read(line(lost, "settlement", asked(lost))).agreed()).isEqualTo(1);
    }

    @Test
    void another_amount_a_payment_twice_and_names_nobody_knows_are_told() {
        var one = paid();

        var result = read(
                line(one, "settlement", asked(one) - 1),
                line(one, "settlement", asked(one)),
                "tidak-dikenal,settlement,1000,0",
                "kosong,settlement,seribu,0");

        assertThat(result.differences())
                .extracting(ReconcileSettlement.Difference::finding)
                .containsExactly(Finding.ANOTHER_AMOUNT, Finding.TWICE, Finding.UNKNOWN_REFERENCE);
        assertThat(result.differences().get(0).order()).contains(one.order().number());
        assertThat(result.differences().get(0).booked()).contains(one.attempt().asked());
        assertThat(result.unreadable()).containsOnlyKeys(5L);
    }

    @Test
    void refunds_the_shop_promised_agree_and_those_it_knows_nothing_of_are_told() {
        var back = paid();
        var strange = paid();
        shop.cancelOrder.cancel(back.order().number(), new OrderProof.Rights(), "stok rusak");

        var result = read(line(back, "refund", asked(back)), line(strange, "partial_refund", 5_000));

        assertThat(result.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.finding()).isEqualTo(Finding.UNKNOWN_REFUND);
            assertThat(difference.order()).contains(strange.order().number());
        });
        assertThat(result.refunded()).isEqualTo(back.attempt().asked().plus(Money.rupiah(5_000)));
    }

    @Test
    void another_file_and_another_provider_are_refused() {
        assertThatThrownBy(() -> reconcile.reconcile(ScriptedGateway.PROVIDER, new StringReader("a,b\n1,2\n")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> reconcile.reconcile("tidak-ada", new StringReader("")))
                .isInstanceOf(Missing.class);
    }
}
