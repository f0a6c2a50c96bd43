package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.Intent;
import id.laris.application.payment.PaymentGateway.RefundReport;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import java.nio.charset.StandardCharsets;
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
                gateway().methods().iterator().next(),
                DUE,
                UNTIL,
                "http://localhost:8080/pesanan/LR-000001");
    }

    @Test
    default void its_name_fits_into_an_address() {
        assertThat(gateway().provider()).matches("[a-z][a-z0-9-]{1,30}");
    }

    @Test
    default void a_payment_can_be_started_and_starting_it_again_changes_nothing() {
        var intent = intent();

        var first = gateway().start(intent);
        var again = gateway().start(intent);

        assertThat(first).isInstanceOf(Answer.Ready.class).isEqualTo(again);
        assertThat(((Answer.Ready) first).reference()).isNotBlank();
    }

    @Test
    default void what_was_started_is_pending_until_somebody_pays() {
        var intent = intent();
        var started = (Answer.Ready) gateway().start(intent);

        var report = gateway().status(intent.attempt(), Optional.of(started.reference()));

        assertThat(report.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(report.amount()).isEmpty();
    }

    @Test
    default void nothing_goes_back_that_never_came() {
        var intent = intent();
        var started = (Answer.Ready) gateway().start(intent);

        assertThat(gateway().refund(UUID.randomUUID(), intent.attempt(), Optional.of(started.reference()), DUE))
                .isEqualTo(RefundReport.REFUSED);
    }

    @Test
    default void a_notice_from_anybody_is_refused() {
        for (var body : List.of("", "{}", "{\"state\":\"PAID\"}", "\u0000"))
            assertThatThrownBy(() -> gateway().verify(body.getBytes(StandardCharsets.UTF_8), Map.of()))
                    .isInstanceOf(BadNotice.class);
    }
}
