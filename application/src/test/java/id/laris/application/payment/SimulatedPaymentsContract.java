package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.payment.SimulatedPayments.DueNotice;
import id.laris.application.payment.SimulatedPayments.SimulatedPayment;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the simulated gateway's books promise. */
public interface SimulatedPaymentsContract {
    SimulatedPayments simulated();

    private SimulatedPayment opened() {
        var payment = new SimulatedPayment(
                new AttemptId(UUID.randomUUID()),
                "LR-000001",
                "QRIS",
                Money.rupiah(145_000),
                "PENDING",
                Instant.parse("2026-11-22T02:00:00Z"),
                "http://localhost/pesanan/LR-000001",
                Money.rupiah(0));
        simulated().open(payment);
        return payment;
    }

    @Test
    default void a_payment_is_opened_once() {
        var payment = opened();
        simulated()
                .open(new SimulatedPayment(
                        payment.attempt(),
                        "LR-000002",
                        "CARD",
                        Money.rupiah(1),
                        "PENDING",
                        payment.expiresAt(),
                        "x",
                        Money.rupiah(0)));

        assertThat(simulated().find(payment.attempt())).contains(payment);
        assertThat(simulated().find(new AttemptId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void it_is_settled_once() {
        var payment = opened();

        assertThat(simulated().settle(payment.attempt(), "PAID", List.of())).isTrue();
        assertThat(simulated().settle(payment.attempt(), "FAILED", List.of())).isFalse();
        assertThat(simulated().find(payment.attempt()).orElseThrow().state()).isEqualTo("PAID", List.of());
    }

    @Test
    default void it_gives_back_no_more_than_it_took_and_each_refund_once() {
        var payment = opened();
        var refund = UUID.randomUUID();
        assertThat(simulated().refund(payment.attempt(), refund, Money.rupiah(1)))
                .isFalse();
        simulated().settle(payment.attempt(), "PAID", List.of());

        assertThat(simulated().refund(payment.attempt(), refund, Money.rupiah(100_000)))
                .isTrue();
        assertThat(simulated().refund(payment.attempt(), refund, Money.rupiah(100_000)))
                .isTrue();
        var tooMuch = UUID.randomUUID();
        assertThat(simulated().refund(payment.attempt(), tooMuch, Money.rupiah(45_001)))
                .isFalse();
        assertThat(simulated().hasRefunded(refund)).isTrue();
        assertThat(simulated().hasRefunded(tooMuch)).isFalse();
        assertThat(simulated().find(payment.attempt()).orElseThrow().refunded()).isEqualTo(Money.rupiah(100_000));
    }

    @Test
    default void a_due_notice_is_taken_once_not_before_its_time_and_again_until_it_is_sent() {
        var payment = opened();
        var early = Instant.parse("2001-01-01T00:00:00Z");
        var notice = new DueNotice(UUID.randomUUID(), payment.attempt(), "PAID", early);
        simulated().settle(payment.attempt(), "PAID", List.of(notice));

        assertThat(simulated().takeDue(early.minusSeconds(1), 1_000)).doesNotContain(notice);
        assertThat(simulated().takeDue(early, 1_000)).contains(notice);
        assertThat(simulated().takeDue(early, 1_000)).doesNotContain(notice);
        assertThat(simulated().takeDue(early.plusSeconds(61), 1_000))
                .extracting(DueNotice::id)
                .contains(notice.id());
        simulated().sent(List.of(notice.id()));
        assertThat(simulated().takeDue(early.plusSeconds(600), 1_000))
                .extracting(DueNotice::id)
                .doesNotContain(notice.id());
    }
}
