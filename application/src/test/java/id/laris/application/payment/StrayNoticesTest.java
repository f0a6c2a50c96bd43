package id.laris.application.payment;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.OrderProof;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.TestShop;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentStepNotAllowed;
import id.laris.domain.payment.StrayNotice;
import id.laris.domain.payment.StrayNotice.Doubt;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrayNoticesTest {
    private final TestShop shop = new TestShop().receive(TOPI, BANDUNG, 5);

    private RecordedEvent told(String reference) {
        shop.receiveNotice.receive(
                ScriptedGateway.PROVIDER,
                reference.getBytes(StandardCharsets.UTF_8),
                Map.of("signature", List.of("good")));
        return shop.events.published().stream()
                .filter(e -> e.type().equals("payment.notice-received")
                        && e.text("reference").equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private List<ListStrayNotices.Told> waiting() {
        return shop.listStrayNotices.list(Optional.empty(), 50).items();
    }

    private StrayNotice stray(String reference) {
        var event = told(reference);
        shop.clock.forward(Duration.ofMinutes(1));
        shop.applyNotice.apply(event);
        return waiting().get(0).notice();
    }

    @Test
    void a_message_that_finds_no_attempt_is_tried_again_at_first() {
        var event = told("ref-of-nobody");

        assertThatThrownBy(() -> shop.applyNotice.apply(event)).isInstanceOf(Missing.class);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_message_that_goes_on_finding_no_attempt_waits_for_staff_once() {
        var event = told("ref-of-nobody");
        shop.clock.forward(Duration.ofMinutes(1));

        shop.applyNotice.apply(event);
        shop.applyNotice.apply(event);

        assertThat(waiting()).singleElement().satisfies(told -> {
            assertThat(told.notice().doubt()).isEqualTo(Doubt.NO_ATTEMPT);
            assertThat(told.notice().provider()).isEqualTo(ScriptedGateway.PROVIDER);
            assertThat(told.notice().reference()).isEqualTo("ref-of-nobody");
            assertThat(told.said()).isEqualTo("ref-of-nobody");
        });
    }

    @Test
    void asking_again_books_the_money_once_the_payment_is_found() {
        var stray = stray("ref-late");
        assertThat(shop.askAboutNotice.ask(stray.id())).isEmpty();
        assertThat(waiting()).hasSize(1);

        var order = shop.place(TOPI, 1, PaymentMethod.CARD);
        shop.gateway.willAnswer(new PaymentGateway.Answer.Ready(
                "ref-late", Map.of(), Optional.of(shop.clock.instant().plus(Duration.ofHours(1)))));
        var attempt = shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.QRIS);
        shop.gateway.reports(attempt.id(), Report.paid(attempt.asked()));

        var answer = shop.askAboutNotice.ask(stray.id());

        assertThat(answer.orElseThrow().outcome()).isEqualTo(Report.Outcome.PAID);
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(waiting()).isEmpty();
        assertThat(shop.strayNotices.get(stray.id()).state()).isEqualTo(StrayNotice.State.MATCHED);
    }

    @Test
    void one_is_put_aside_once_and_for_a_reason() {
        var stray = stray("ref-of-another-till");

        assertThatThrownBy(() -> shop.setNoticeAside.setAside(stray.id(), " ")).isInstanceOf(Invalid.class);
        shop.setNoticeAside.setAside(stray.id(), "dibayar di kasir lama");

        assertThat(waiting()).isEmpty();
        assertThat(shop.strayNotices.get(stray.id()).note()).isEqualTo("dibayar di kasir lama");
        assertThatThrownBy(() -> shop.setNoticeAside.setAside(stray.id(), "sekali lagi"))
                .isInstanceOf(PaymentStepNotAllowed.class);
    }

    @Test
    void money_of_another_currency_is_not_booked_and_waits_for_staff() {
        var order = shop.place(TOPI, 1, PaymentMethod.CARD);
        var attempt = shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.CARD);
        shop.gateway.reports(attempt.id(), Report.paid(new Money(5, new CurrencyUnit("USD", 2))));

        shop.applyNotice.apply(told(attempt.reference().orElseThrow()));

        assertThat(waiting())
                .singleElement()
                .satisfies(told -> assertThat(told.notice().doubt()).isEqualTo(Doubt.WRONG_MONEY));
        assertThat(shop.payments.get(order.id()).captured().isZero()).isTrue();
    }
}
