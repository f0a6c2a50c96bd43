package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.payment.PaymentGateway.RefundReport;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a provider promises that can hold money until the shop takes it or lets it go. */
public interface HoldingGatewayContract extends PaymentGatewayContract {
    /** One that holds what its customers pay. */
    PaymentGateway holding();

    /** On the provider's side the customer pays, and the money is held. */
    void customersMoneyIsHeld(AttemptId attempt);

    default Attempt held() {
        var intent = intent();
        var attempt = answered(intent, holding().start(intent));
        customersMoneyIsHeld(attempt.id());
        return attempt;
    }

    @Test
    default void money_that_is_held_is_told_and_is_no_money() {
        var attempt = held();

        assertThat(holding().capturesByItself()).isTrue();
        assertThat(holding().status(attempt)).isEqualTo(Report.of(Outcome.AUTHORISED));
        assertThat(holding().refund(UUID.randomUUID(), attempt, Money.rupiah(1_000)))
                .isEqualTo(RefundReport.REFUSED);
    }

    @Test
    default void money_that_is_held_is_taken_once_however_often_it_is_asked_for() {
        var attempt = held();

        assertThat(holding().capture(attempt)).isEqualTo(Report.paid(DUE));
        assertThat(holding().capture(attempt)).isEqualTo(Report.paid(DUE));
        assertThat(holding().status(attempt)).isEqualTo(Report.paid(DUE));
        assertThat(holding().cancel(attempt)).isEqualTo(Report.paid(DUE));
    }

    @Test
    default void money_that_was_let_go_cannot_be_taken() {
        var attempt = held();

        var letGo = holding().cancel(attempt);

        assertThat(letGo.outcome()).isIn(Outcome.CANCELLED, Outcome.FAILED);
        assertThat(letGo.amount()).isEmpty();
        assertThat(holding().capture(attempt)).isEqualTo(letGo);
        assertThat(holding().cancel(attempt)).isEqualTo(letGo);
    }

    @Test
    default void nothing_is_taken_of_what_is_not_held() {
        var intent = intent();
        var attempt = answered(intent, holding().start(intent));

        assertThat(holding().capture(attempt).outcome()).isEqualTo(Outcome.PENDING);
    }
}
