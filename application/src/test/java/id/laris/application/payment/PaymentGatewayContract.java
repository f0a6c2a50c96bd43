package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.Intent;
import id.laris.application.payment.PaymentGateway.RefundReport;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every way to take money promises. Those that take it by themselves promise more: {@link OnlineGatewayContract}. */
public interface PaymentGatewayContract {
    Instant UNTIL = Instant.parse("2026-11-22T02:00:00Z");
    Money DUE = Money.rupiah(155_000);

    PaymentGateway gateway();

    default Intent intent() {
        return new Intent(
                new AttemptId(UUID.randomUUID()),
                new OrderNumber("LR-000001"),
                gateway().ways().get(0),
                DUE,
                UNTIL,
                Optional.of(new Contact(
                        "Sari Dewi", new EmailAddress("sari@contoh.test"), new PhoneNumber("0812 0000 1111"))),
                "http://localhost:8080/pesanan/LR-000001",
                false);
    }

    /** The same, after an answer that never came. */
    default Intent again(Intent first) {
        return new Intent(
                first.attempt(),
                first.order(),
                first.way(),
                first.amount(),
                first.expiresAt(),
                first.buyer(),
                first.returnTo(),
                true);
    }

    /** The attempt as the shop keeps it before the gateway has answered. */
    default Attempt asked(Intent intent) {
        return Attempt.intended(
                intent.attempt(),
                gateway().provider(),
                intent.way(),
                intent.amount(),
                UNTIL.minus(Duration.ofHours(24)),
                Optional.of(intent.expiresAt()));
    }

    /** The same attempt after that answer. */
    default Attempt answered(Intent intent, Answer answer) {
        var ready = (Answer.Ready) answer;
        return asked(intent).ready(ready.reference(), ready.instructions(), ready.expiresAt());
    }

    @Test
    default void its_name_fits_into_an_address() {
        assertThat(gateway().provider()).matches("[a-z][a-z0-9-]{1,30}");
    }

    @Test
    default void a_payment_can_be_started_and_starting_it_again_gives_the_same_or_nothing() {
        var intent = intent();

        var first = gateway().start(intent);
        var second = gateway().start(again(intent));

        assertThat(first).isInstanceOf(Answer.Ready.class);
        assertThat(((Answer.Ready) first).reference()).isNotBlank();
        assertThat(second).matches(answer -> answer.equals(first) || answer instanceof Answer.Declined);
    }

    @Test
    default void what_was_started_is_pending_until_somebody_pays() {
        var intent = intent();
        var started = answered(intent, gateway().start(intent));

        var report = gateway().status(started);

        assertThat(report.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(report.amount()).isEmpty();
    }

    @Test
    default void what_is_taken_back_stays_taken_back_or_can_still_be_paid() {
        var intent = intent();
        var started = answered(intent, gateway().start(intent));

        var report = gateway().cancel(started);

        assertThat(report.outcome()).isIn(Outcome.CANCELLED, Outcome.PENDING);
        assertThat(report.amount()).isEmpty();
        assertThat(gateway().status(started)).isEqualTo(report);
        assertThat(gateway().cancel(started)).isEqualTo(report);
    }

    @Test
    default void nothing_goes_back_that_never_came() {
        var intent = intent();
        var started = answered(intent, gateway().start(intent));

        assertThat(gateway().refund(UUID.randomUUID(), started, DUE)).isEqualTo(RefundReport.REFUSED);
    }

    @Test
    default void a_notice_from_anybody_is_refused() {
        for (var body : List.of("", "{}", "{\"state\":\"PAID\"}", "\u0000"))
            assertThatThrownBy(() -> gateway().verify(body.getBytes(StandardCharsets.UTF_8), Map.of()))
                    .isInstanceOf(BadNotice.class);
    }
}
