package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.Intent;
import id.laris.application.payment.PaymentGateway.RefundReport;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a provider promises that takes money by itself, tells so, and can give it back. */
public interface OnlineGatewayContract extends PaymentGatewayContract {
    /** A notice as the provider sends it. */
    record SentNotice(byte[] body, Map<String, List<String>> headers) {}

    /** On the provider's side, the customer pays. */
    void customerPays(AttemptId attempt);

    /** What the provider then sends. */
    SentNotice notice(AttemptId attempt);

    default Intent paid() {
        var intent = intent();
        gateway().start(intent);
        customerPays(intent.attempt());
        return intent;
    }

    private Optional<String> reference(Intent intent) {
        return Optional.of(((Answer.Ready) gateway().start(intent)).reference());
    }

    @Test
    default void the_customer_is_sent_somewhere_to_pay() {
        var started = (Answer.Ready) gateway().start(intent());

        assertThat(started.instructions().keySet()).containsAnyOf("redirect", "qr");
    }

    @Test
    default void what_was_paid_is_reported_with_its_amount_even_without_a_notice() {
        var intent = paid();

        var report = gateway().status(intent.attempt(), reference(intent));

        assertThat(report.outcome()).isEqualTo(Outcome.PAID);
        assertThat(report.amount()).contains(DUE);
    }

    @Test
    default void what_it_never_heard_of_is_unknown() {
        assertThat(gateway()
                        .status(new AttemptId(UUID.randomUUID()), Optional.empty())
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    default void a_notice_names_the_payment_and_keeps_its_key_when_it_comes_again() {
        var intent = paid();
        var sent = notice(intent.attempt());
        var again = notice(intent.attempt());

        var read = gateway().verify(sent.body(), sent.headers());

        assertThat(Optional.of(read.reference())).isEqualTo(reference(intent));
        assertThat(read).isEqualTo(gateway().verify(again.body(), again.headers()));
    }

    @Test
    default void a_notice_that_was_changed_on_its_way_is_refused() {
        var sent = notice(paid().attempt());
        sent.body()[sent.body().length / 2] ^= 1;

        assertThatThrownBy(() -> gateway().verify(sent.body(), sent.headers())).isInstanceOf(BadNotice.class);
    }

    @Test
    default void a_refund_goes_once_however_often_it_is_asked_for() {
        var intent = paid();
        var refund = UUID.randomUUID();

        assertThat(gateway().refund(refund, intent.attempt(), reference(intent), DUE))
                .isEqualTo(RefundReport.DONE);
        assertThat(gateway().refund(refund, intent.attempt(), reference(intent), DUE))
                .isEqualTo(RefundReport.DONE);
        assertThat(gateway().refund(UUID.randomUUID(), intent.attempt(), reference(intent), Money.rupiah(1)))
                .isEqualTo(RefundReport.REFUSED);
    }

    @Test
    default void a_refund_can_be_asked_about_whether_it_was_sent_or_not() {
        var intent = paid();
        var refund = UUID.randomUUID();
        assertThat(gateway().refundStatus(refund, intent.attempt(), reference(intent)))
                .isEqualTo(RefundReport.UNHEARD);

        gateway().refund(refund, intent.attempt(), reference(intent), DUE);

        assertThat(gateway().refundStatus(refund, intent.attempt(), reference(intent)))
                .isEqualTo(RefundReport.DONE);
    }
}
