package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.RefundReport;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import java.util.List;
import java.util.Map;
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

    /** The same notice after somebody touched what its signature covers. */
    default SentNotice touched(SentNotice sent) {
        var body = sent.body().clone();
        body[body.length / 2] ^= 1;
        return new SentNotice(body, sent.headers());
    }

    /** Whether this provider gives money back when it is asked to; else staff do. */
    default boolean givesBack() {
        return true;
    }

    default Attempt started() {
        var intent = intent();
        return answered(intent, gateway().start(intent));
    }

    default Attempt paid() {
        var attempt = started();
        customerPays(attempt.id());
        return attempt;
    }

    @Test
    default void the_customer_is_told_how_to_pay() {
        assertThat(started().instructions().keySet())
                .containsAnyOf("redirect", "qr", "va", "bill-key", "deeplink", "push");
    }

    @Test
    default void what_was_paid_is_reported_with_its_amount_even_without_a_notice() {
        assertThat(gateway().status(paid())).isEqualTo(Report.paid(DUE));
    }

    @Test
    default void what_was_paid_cannot_be_taken_back() {
        var attempt = paid();

        assertThat(gateway().cancel(attempt)).isEqualTo(Report.paid(DUE));
        assertThat(gateway().status(attempt)).isEqualTo(Report.paid(DUE));
    }

    @Test
    default void what_it_never_heard_of_is_unknown() {
        assertThat(gateway().status(asked(intent())).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(gateway().cancel(asked(intent())).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    default void a_notice_names_the_payment_and_keeps_its_key_when_it_comes_again() {
        var attempt = paid();
        var sent = notice(attempt.id());
        var again = notice(attempt.id());

        var read = gateway().verify(sent.body(), sent.headers());

        assertThat(read.reference().equals(attempt.reference().orElseThrow())
                        || read.attempt().filter(attempt.id()::equals).isPresent())
                .as("%s is about %s", read, attempt)
                .isTrue();
        assertThat(read).isEqualTo(gateway().verify(again.body(), again.headers()));
    }

    @Test
    default void a_notice_that_was_changed_on_its_way_is_refused() {
        var sent = touched(notice(paid().id()));

        assertThatThrownBy(() -> gateway().verify(sent.body(), sent.headers())).isInstanceOf(BadNotice.class);
    }

    @Test
    default void a_refund_goes_once_however_often_it_is_asked_for() {
        var attempt = paid();
        var refund = UUID.randomUUID();
        var answer = givesBack() ? RefundReport.DONE : RefundReport.REFUSED;

        assertThat(gateway().refundsByItself()).isEqualTo(givesBack());
        assertThat(gateway().refund(refund, attempt, DUE)).isEqualTo(answer);
        assertThat(gateway().refund(refund, attempt, DUE)).isEqualTo(answer);
        assertThat(gateway().refund(UUID.randomUUID(), attempt, Money.rupiah(1_000)))
                .isEqualTo(RefundReport.REFUSED);
    }

    @Test
    default void a_refund_can_be_asked_about_whether_it_was_sent_or_not() {
        var attempt = paid();
        var refund = UUID.randomUUID();
        assertThat(gateway().refundStatus(refund, attempt)).isEqualTo(RefundReport.UNHEARD);

        gateway().refund(refund, attempt, DUE);

        assertThat(gateway().refundStatus(refund, attempt))
                .isEqualTo(givesBack() ? RefundReport.DONE : RefundReport.UNHEARD);
    }
}
