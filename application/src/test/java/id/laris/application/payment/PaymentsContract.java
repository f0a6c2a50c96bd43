package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of payments promises. */
public interface PaymentsContract {
    Payments payments();

    /** Where the orders lie that the payments belong to. */
    Orders orders();

    private Payment added() {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS);
        orders().add(order);
        payments().add(Payment.of(order.id(), order.totals().total()));
        return payments().get(order.id());
    }

    private Payment started(String provider, PaymentMethod method, Money asked) {
        var payment = added();
        payments().save(payment.start(Orderings.attempt(provider, method, asked)));
        return payments().get(payment.order());
    }

    private Attempt only(Payment payment) {
        return payment.attempts().get(payment.attempts().size() - 1);
    }

    @Test
    default void a_payment_comes_back_with_attempts_and_refunds() {
        var payment = started("scripted", PaymentMethod.CARD, Money.rupiah(350_000));
        var id = only(payment).id();
        var refund = UUID.randomUUID();
        var changed = payment.answered(
                        id,
                        "ref-" + id,
                        Map.of("redirect", "https://pay.example/1"),
                        Optional.of(Orderings.PLACED_AT.plusSeconds(60)))
                .captured(id, Money.rupiah(350_000))
                .refund(refund, id, Money.rupiah(1_000), "maaf", Orderings.PLACED_AT);

        payments().save(changed);

        assertThat(payments().get(payment.order()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(changed);
        assertThat(payments().findByAttempt(id)).map(Payment::order).contains(payment.order());
        assertThat(payments().findAttempt("scripted", "ref-" + id)).contains(id);
        assertThat(payments().findAttempt("other", "ref-" + id)).isEmpty();
    }

    @Test
    default void what_is_unknown_is_missing() {
        assertThatThrownBy(() -> payments().get(new OrderId(UUID.randomUUID()))).isInstanceOf(Missing.class);
        assertThat(payments().findByAttempt(new AttemptId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var payment = added();
        payments().save(payment.start(Orderings.attempt("scripted", PaymentMethod.CARD, payment.due())));

        assertThatThrownBy(() -> payments()
                        .save(payment.start(Orderings.attempt("scripted", PaymentMethod.QRIS, payment.due()))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    default void open_transfers_never_ask_the_same_amount() {
        var due = Money.rupiah(1_000_000 + UUID.randomUUID().hashCode() % 900_000);
        var asked = new ArrayList<Money>();
        for (int i = 0; i < 20; i++) {
            var payment = added();
            var attempt = Orderings.attempt(TransferGateway.PROVIDER, PaymentMethod.BANK_TRANSFER, due);
            var amount = payments().uniqueTransferAmount(due, attempt.id());
            payments()
                    .save(payment.start(new Attempt(
                            attempt.id(),
                            attempt.provider(),
                            attempt.method(),
                            amount,
                            attempt.state(),
                            attempt.reference(),
                            attempt.instructions(),
                            attempt.startedAt(),
                            attempt.expiresAt())));
            asked.add(amount);
        }

        assertThat(asked)
                .doesNotHaveDuplicates()
                .allSatisfy(a -> assertThat(a.minus(due).minorUnits()).isBetween(1L, 999L));
        assertThat(payments().awaitingTransferOf(List.of(asked.get(3), Money.rupiah(1))))
                .hasSize(1);
    }

    @Test
    default void a_transfer_that_is_over_is_not_awaited() {
        var amount = Money.rupiah(2_000_000 + Math.abs(UUID.randomUUID().hashCode() % 900_000));
        var payment = started(TransferGateway.PROVIDER, PaymentMethod.BANK_TRANSFER, amount);
        assertThat(payments().awaitingTransferOf(List.of(amount))).hasSize(1);

        payments().save(payment.ended(only(payment).id(), AttemptState.EXPIRED));

        assertThat(payments().awaitingTransferOf(List.of(amount))).isEmpty();
    }

    @Test
    default void only_open_attempts_at_outside_providers_are_unsettled() {
        var card = started("scripted", PaymentMethod.CARD, Money.rupiah(9_000));
        var transfer = started(TransferGateway.PROVIDER, PaymentMethod.BANK_TRANSFER, Money.rupiah(9_001));
        var failed = started("scripted", PaymentMethod.CARD, Money.rupiah(9_002));
        payments().save(failed.ended(only(failed).id(), AttemptState.FAILED));

        var unsettled = payments().unsettled(Orderings.PLACED_AT.plus(Duration.ofMinutes(1)), Optional.empty(), 500);

        assertThat(unsettled)
                .contains(only(card).id())
                .doesNotContain(only(transfer).id(), only(failed).id());
        assertThat(payments().unsettled(Orderings.PLACED_AT, Optional.empty(), 500))
                .doesNotContain(only(card).id());
    }

    @Test
    default void unsettled_attempts_can_be_gone_through_in_portions() {
        var later = Orderings.PLACED_AT.plus(Duration.ofMinutes(1));
        for (int i = 0; i < 3; i++) started("scripted", PaymentMethod.CARD, Money.rupiah(9_000));

        var all = payments().unsettled(later, Optional.empty(), 500);

        assertThat(all).hasSizeGreaterThanOrEqualTo(3);
        assertThat(payments().unsettled(later, Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
        assertThat(payments().unsettled(later, Optional.of(all.get(1)), 500)).isEqualTo(all.subList(2, all.size()));
    }

    @Test
    default void a_refund_is_unsettled_at_outside_providers_from_its_time_on_until_its_outcome_is_known() {
        var card = refunded(started("scripted", PaymentMethod.CARD, Money.rupiah(350_000)));
        var transfer = refunded(started(TransferGateway.PROVIDER, PaymentMethod.BANK_TRANSFER, Money.rupiah(350_001)));
        var at = payments().get(card.order()).refund(card.refund()).askAt();
        assertThat(payments().unsettledRefunds(at, 500)).contains(card).doesNotContain(transfer);
        assertThat(payments().unsettledRefunds(at.minusMillis(1), 500)).doesNotContain(card);

        payments().save(payments().get(card.order()).askingAboutRefund(card.refund(), at));

        var asked = payments().get(card.order()).refund(card.refund());
        assertThat(asked.asked()).isEqualTo(1);
        assertThat(payments().unsettledRefunds(at, 500)).doesNotContain(card);
        assertThat(payments().unsettledRefunds(asked.askAt(), 500)).contains(card);
        payments().save(payments().get(card.order()).refundWent(card.refund(), Refund.State.REFUSED));
        assertThat(payments().unsettledRefunds(asked.askAt(), 500)).doesNotContain(card);
        assertThat(payments().openRefunds(500)).extracting(r -> r.refund().id()).contains(card.refund());
    }

    private Payments.UnsettledRefund refunded(Payment payment) {
        var attempt = only(payment);
        var refund = UUID.randomUUID();
        payments()
                .save(payment.captured(attempt.id(), attempt.asked())
                        .refund(refund, attempt.id(), attempt.asked(), "batal", Orderings.PLACED_AT));
        return new Payments.UnsettledRefund(payment.order(), refund);
    }

    @Test
    default void refunds_are_open_until_they_are_done() {
        var payment = started("scripted", PaymentMethod.CARD, Money.rupiah(350_000));
        var id = only(payment).id();
        var refund = UUID.randomUUID();
        payments()
                .save(payment.captured(id, Money.rupiah(350_000))
                        .refund(refund, id, Money.rupiah(350_000), "batal", Orderings.PLACED_AT));

        assertThat(payments().openRefunds(500)).extracting(r -> r.refund().id()).contains(refund);
        payments().save(payments().get(payment.order()).refundWent(refund, Refund.State.DONE));
        assertThat(payments().openRefunds(500)).extracting(r -> r.refund().id()).doesNotContain(refund);
    }
}
