package id.laris.application.payment;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.OrderProof;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.Dispute;
import id.laris.domain.payment.DisputeClosed;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.payment.TakenBack.Kind;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisputeTest {
    private final TestShop shop = new TestShop().receive(TOPI, BANDUNG, 5);
    private final Order order = shop.place(TOPI, 1, PaymentMethod.CARD);
    private Attempt attempt;
    private int notices;

    @BeforeEach
    void paid() {
        attempt = shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.CARD);
        shop.gateway.reports(attempt.id(), Report.paid(attempt.asked()));
        shop.settleAttempt.settle(attempt.id(), Report.paid(attempt.asked()));
    }

    private RecordedEvent told() {
        var body = "back " + ++notices + " " + attempt.reference().orElseThrow();
        shop.receiveNotice.receive(
                ScriptedGateway.PROVIDER, body.getBytes(StandardCharsets.UTF_8), Map.of("signature", List.of("good")));
        var all = shop.events.published().stream()
                .filter(e -> e.type().equals("payment.notice-received"))
                .toList();
        return all.get(all.size() - 1);
    }

    private void tells(TakenBack... left) {
        shop.gateway.tellsTakenBack(attempt.id(), List.of(left));
        shop.applyNotice.apply(told());
    }

    private static TakenBack chargeback(String key, long rupiah) {
        return new TakenBack(key, Kind.CHARGEBACK, Optional.empty(), Optional.of(Money.rupiah(rupiah)), "kartu curian");
    }

    private List<Dispute> open() {
        return shop.listDisputes.list(Optional.empty(), 50).items().stream()
                .map(Disputes.Listed::dispute)
                .toList();
    }

    @Test
    void a_chargeback_raises_one_alarm_however_often_it_is_told_and_books_nothing() {
        var before = shop.payments.get(order.id());

        tells(chargeback("cb-1", 45_000));
        tells(chargeback("cb-1", 45_000));

        assertThat(open()).singleElement().satisfies(dispute -> {
            assertThat(dispute.order()).isEqualTo(order.id());
            assertThat(dispute.kind()).isEqualTo(Kind.CHARGEBACK);
            assertThat(dispute.amount()).contains(Money.rupiah(45_000));
            assertThat(dispute.words()).isEqualTo("kartu curian");
        });
        assertThat(shop.events.types().stream().filter("payment.disputed"::equals))
                .hasSize(1);
        assertThat(shop.payments.get(order.id())).isEqualTo(before);
    }

    @Test
    void a_refund_of_ours_that_the_provider_reports_back_raises_nothing() {
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "stok rusak");
        var refund = shop.payments.get(order.id()).refunds().get(0);

        tells(new TakenBack("r-1", Kind.REFUND, Optional.of(refund.id()), Optional.of(refund.amount()), ""));

        assertThat(open()).isEmpty();
        assertThat(shop.events.types()).doesNotContain("payment.disputed");
    }

    @Test
    void a_refund_at_the_providers_dashboard_while_ours_is_on_its_way_raises_an_alarm() {
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "stok rusak");
        var refund = shop.payments.get(order.id()).refunds().get(0);

        tells(new TakenBack(
                "r-2", Kind.REFUND, Optional.of(UUID.randomUUID()), Optional.of(refund.amount()), "dasbor"));

        assertThat(open()).hasSize(1);
    }

    @Test
    void of_an_attempt_that_brought_nothing_nothing_can_have_left() {
        var unpaid = shop.place(TOPI, 1, PaymentMethod.CARD);
        attempt = shop.startPayment.start(unpaid.number(), new OrderProof.Rights(), PaymentMethod.CARD);

        tells(chargeback("cb-2", 1_000));

        assertThat(open()).isEmpty();
    }

    @Test
    void a_provider_that_does_not_say_is_asked_again() {
        shop.gateway.tellsTakenBack(attempt.id(), List.of(chargeback("cb-3", 1_000)));
        var event = told();
        shop.gateway.staysSilentAboutRefunds(ScriptedGateway.Silence.AFTER_SENDING);
        assertThatThrownBy(() -> shop.applyNotice.apply(event)).isInstanceOf(PaymentGateway.NoAnswer.class);
        shop.gateway.staysSilentAboutRefunds(ScriptedGateway.Silence.NONE);

        shop.applyNotice.apply(event);

        assertThat(open()).hasSize(1);
    }

    @Test
    void staff_say_once_what_came_of_it() {
        tells(chargeback("cb-4", 45_000));
        var dispute = open().get(0);

        assertThatThrownBy(() -> shop.closeDispute.close(dispute.id(), " ")).isInstanceOf(Invalid.class);
        shop.closeDispute.close(dispute.id(), "bank memenangkan pembeli");

        assertThat(open()).isEmpty();
        assertThat(shop.disputes.get(dispute.id()).note()).isEqualTo("bank memenangkan pembeli");
        assertThatThrownBy(() -> shop.closeDispute.close(dispute.id(), "sekali lagi"))
                .isInstanceOf(DisputeClosed.class);
    }
}
