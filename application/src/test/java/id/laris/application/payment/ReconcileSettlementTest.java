package id.laris.application.payment;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.order.OrderProof;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.SettlementRuns.Difference;
import id.laris.application.payment.SettlementRuns.Finding;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.Order;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconcileSettlementTest {
    private final TestShop shop = new TestShop().receive(TOPI, BANDUNG, 20);
    private final SettlementRuns runs = new InMemorySettlementRuns(shop.undo);
    private final SettlementWorker worker = new SettlementWorker(
            runs,
            new SettlementComparison(shop.payments, shop.askProviders, new BookReport(shop.settlement)),
            new KeepCompared(runs, shop.moneyBook, TestShop.SETTINGS, shop.clock));
    private final SendSettlement send = new SendSettlement(
            shop.gateways,
            new KeepSettlement(runs),
            worker,
            runs,
            TestShop.systemWork(shop.actor),
            shop.actor,
            shop.ids,
            shop.clock,
            new AuditNotes());

    private record Result(SettlementRun run, List<Difference> differences) {}

    private Result sent(String csv) {
        var run = send.send(ScriptedGateway.PROVIDER, "laporan.csv", new StringReader(csv));
        return new Result(run, differencesOf(run));
    }

    private List<Difference> differencesOf(SettlementRun run) {
        return new ShowSettlement(runs)
                .show(run.id(), Optional.empty(), 500)
                .differences()
                .items();
    }

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

    private Result read(String... lines) {
        return sent("Order ID,Transaction Status,Gross Amount,Fee\n" + String.join("\n", lines) + "\n");
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
        assertThat(result.run().agreed()).isEqualTo(2);
        assertThat(result.run().gross())
                .isEqualTo(one.attempt().asked().plus(two.attempt().asked()));
        assertThat(result.run().fees()).isEqualTo(Money.rupiah(8_000));
    }

    @Test
    void what_is_booked_on_a_day_of_the_report_and_not_in_it_is_told() {
        var reported = paid();
        var forgotten = paid();
        var day = LocalDate.ofInstant(shop.clock.instant(), TestShop.SETTINGS.zone());

        var result = dated(reported, day);

        assertThat(result.run().agreed()).isOne();
        assertThat(result.differences()).singleElement().satisfies(it -> {
            assertThat(it.finding()).isEqualTo(Finding.NOT_REPORTED);
            assertThat(it.order()).contains(forgotten.order().number());
            assertThat(it.booked()).contains(forgotten.attempt().asked());
        });
        assertThat(dated(reported, day.minusDays(1)).differences()).isEmpty();
    }

    private Result dated(Bought bought, LocalDate day) {
        return sent("Order ID,Gross Amount,Transaction Time\n%s,%d,%s 10:00:00\n"
                .formatted(bought.attempt().id(), asked(bought), day));
    }

    @Test
    void money_the_shop_does_not_have_is_booked_when_the_provider_confirms_it() {
        var lost = bought();
        var doubtful = bought();
        shop.gateway.reports(lost.attempt().id(), Report.paid(lost.attempt().asked()));

        var result = read(line(lost, "settlement", asked(lost)), line(doubtful, "settlement", asked(doubtful)));

        assertThat(result.differences())
                .extracting(Difference::finding)
                .containsExactly(Finding.BOOKED_NOW, Finding.NOT_CONFIRMED);
        assertThat(shop.now(lost.order()).payment()).isEqualTo(PaymentState.PAID);
        assertThat(shop.now(doubtful.order()).payment()).isEqualTo(PaymentState.PENDING);
        assertThat(read(line(lost, "settlement", asked(lost))).run().agreed()).isEqualTo(1);
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
                .extracting(Difference::finding)
                .containsExactly(Finding.ANOTHER_AMOUNT, Finding.TWICE, Finding.UNKNOWN_REFERENCE, Finding.UNREADABLE);
        assertThat(result.differences().get(0).order()).contains(one.order().number());
        assertThat(result.differences().get(0).booked()).contains(one.attempt().asked());
        assertThat(result.run().lines()).isEqualTo(4);
        assertThat(result.run().agreed()).isZero();
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
        assertThat(result.run().refunded()).isEqualTo(back.attempt().asked().plus(Money.rupiah(5_000)));
    }

    @Test
    void another_file_and_another_provider_are_refused() {
        assertThatThrownBy(() -> sent("a,b\n1,2\n")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> send.send("tidak-ada", "x.csv", new StringReader("")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_run_is_found_again_with_who_brought_it_and_its_lines_are_forgotten() {
        var one = paid();
        var result = read(line(one, "settlement", asked(one) - 1));

        var listed = new ListSettlements(runs).list(Optional.empty(), 10).items();

        assertThat(listed).containsExactly(result.run());
        assertThat(result.run().fileName()).isEqualTo("laporan.csv");
        assertThat(result.run().askedBy()).isEqualTo(shop.actor.actor().name());
        assertThat(result.run().state()).isEqualTo(SettlementRun.State.DONE);
        assertThat(runs.batch(result.run().id(), Optional.empty(), 10)).isEmpty();
    }

    @Test
    void a_long_report_is_compared_in_the_background_and_goes_on_where_it_stopped() {
        var one = paid();
        var csv = new StringBuilder("Order ID,Gross Amount\n");
        for (int i = 0; i < 1_500; i++) csv.append("asing-").append(i).append(",1000\n");
        csv.append(one.attempt().id()).append(',').append(asked(one)).append('\n');
        var waiting = sent(csv.toString()).run();
        assertThat(waiting.state()).isEqualTo(SettlementRun.State.COMPARING);
        assertThat(waiting.compared()).isZero();
        var background = new CompareSettlements(runs, worker, shop.clock);

        assertThat(background.compare()).isTrue();

        var done = runs.get(waiting.id());
        assertThat(done.state()).isEqualTo(SettlementRun.State.DONE);
        assertThat(done.compared()).isEqualTo(1_501);
        assertThat(done.agreed()).isEqualTo(1);
        assertThat(done.differing()).isEqualTo(1_500);
        assertThat(background.compare()).isFalse();
    }
}
