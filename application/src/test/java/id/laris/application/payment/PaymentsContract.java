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
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.Trouble;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    default void what_was_taken_off_stays_in_its_order() {
        var payment = started("cash", PaymentMethod.ON_INVOICE, Money.rupiah(350_000));
        var first = payment.relieve(UUID.randomUUID(), Money.rupiah(20_000), "RTR-1", Orderings.PLACED_AT);
        payments().save(first);

        var again = payments().get(payment.order());
        assertThat(again.reliefs()).isEqualTo(first.reliefs());
        payments().save(again.relieve(UUID.randomUUID(), Money.rupiah(5_000), "RTR-2", Orderings.PLACED_AT));

        var stored = payments().get(payment.order());
        assertThat(stored.reliefs()).extracting(r -> r.reason()).containsExactly("RTR-1", "RTR-2");
        assertThat(stored.relieved()).isEqualTo(Money.rupiah(25_000));
        assertThat(stored.due().plus(stored.relieved())).isEqualTo(payment.due());
        assertThat(stored.missing()).isEqualTo(payment.missing().minus(Money.rupiah(25_000)));
    }

    @Test
    default void an_attempt_keeps_its_channel() {
        var payment = added();
        var attempt = Orderings.attempt("scripted", PaymentWay.by(PaymentMethod.VIRTUAL_ACCOUNT, "bca"), payment.due());

        payments().save(payment.start(attempt));

        assertThat(payments().get(payment.order()).attempt(attempt.id()).way()).isEqualTo(attempt.way());
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
                    .save(payment.start(Attempt.intended(
                            attempt.id(),
                            attempt.provider(),
                            attempt.way(),
                            amount,
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
    default void only_attempts_whose_outside_provider_has_not_said_how_they_ended_are_unsettled() {
        var givenUp = started("scripted", PaymentMethod.CARD, Money.rupiah(9_003));
        payments().save(givenUp.giveUp());
        var card = started("scripted", PaymentMethod.CARD, Money.rupiah(9_000));
        var transfer = started(TransferGateway.PROVIDER, PaymentMethod.BANK_TRANSFER, Money.rupiah(9_001));
        var failed = started("scripted", PaymentMethod.CARD, Money.rupiah(9_002));
        payments().save(failed.ended(only(failed).id(), AttemptState.FAILED));

        var soon = Orderings.PLACED_AT.plus(Duration.ofMinutes(1));
        var unsettled = payments().unsettled(soon, soon, 500);

        assertThat(unsettled)
                .extracting(Attempt::id)
                .contains(only(card).id(), only(givenUp).id())
                .doesNotContain(only(transfer).id(), only(failed).id());
        assertThat(payments().unsettled(Orderings.PLACED_AT, soon, 500)).doesNotContain(only(card));
    }

    @Test
    default void an_attempt_is_not_asked_about_before_its_time_and_whoever_waited_longest_comes_first() {
        var soon = Orderings.PLACED_AT.plus(Duration.ofMinutes(1));
        var later = soon.plus(Duration.ofMinutes(9));
        var latest = later.plusMillis(1);
        var first = only(started("scripted", PaymentMethod.CARD, Money.rupiah(9_000)));
        var second = only(started("scripted", PaymentMethod.CARD, Money.rupiah(9_000)));

        payments().askAgain(Map.of(first.id(), latest, second.id(), later));

        assertThat(payments().unsettled(soon, soon, 500)).doesNotContain(first, second);
        assertThat(payments().unsettled(soon, later, 500)).contains(second).doesNotContain(first);
        assertThat(payments().unsettled(soon, latest, 500)).containsSubsequence(second, first);
        assertThat(payments().unsettled(soon, latest, 1)).hasSize(1);
    }

    @Test
    default void a_payment_is_in_trouble_when_its_provider_says_nothing_and_when_only_some_of_it_came() {
        var unknown = started("scripted", PaymentMethod.CARD, Money.rupiah(9_000));
        var soon = Orderings.PLACED_AT.plus(Duration.ofMinutes(6));
        var pending = started("scripted", PaymentMethod.CARD, Money.rupiah(9_001));
        payments()
                .save(pending.answered(
                        only(pending).id(),
                        "ref-" + UUID.randomUUID(),
                        Map.of(),
                        only(pending).expiresAt()));
        var part = started("scripted", PaymentMethod.CARD, Money.rupiah(9_002));
        payments().save(part.captured(only(part).id(), Money.rupiah(1_000)));
        var over = only(pending).expiresAt().orElseThrow().plus(Duration.ofMinutes(16));

        assertThat(troubles(soon))
                .containsEntry(only(unknown).id(), Trouble.NO_ANSWER)
                .containsEntry(only(part).id(), Trouble.SHORT)
                .doesNotContainKey(only(pending).id());
        assertThat(troubles(over)).containsEntry(only(pending).id(), Trouble.OVERDUE);
        payments().save(payments().get(pending.order()).giveUp());
        assertThat(troubles(over)).doesNotContainKey(only(pending).id());
        assertThat(troubles(over.plus(Duration.ofDays(1))))
                .containsEntry(only(pending).id(), Trouble.SILENT);
        assertThat(payments().troubled(over, 2)).hasSize(2);
        assertThat(payments().troubled(over, 10_000))
                .filteredOn(t -> t.attempt().id().equals(only(part).id()))
                .singleElement()
                .satisfies(t -> assertThat(t.missing()).isEqualTo(part.due().minus(Money.rupiah(1_000))));
    }

    @Test
    default void money_that_is_held_is_in_the_monitor_and_asked_about_and_at_once_when_it_is_to_be_let_go() {
        var payment = started("scripted", PaymentMethod.CARD, Money.rupiah(9_004));
        var id = only(payment).id();
        payments().save(payment.held(id));
        var soon = Orderings.PLACED_AT.plus(Duration.ofMinutes(1));
        payments().askAgain(Map.of(id, soon.plus(Duration.ofDays(1))));

        var held = payments().get(payment.order());
        assertThat(held.held()).map(Attempt::id).contains(id);
        assertThat(held.captured()).isEqualTo(Money.rupiah(0));
        assertThat(troubles(soon)).containsEntry(id, Trouble.HELD);
        assertThat(payments().unsettled(soon, soon, 500))
                .extracting(Attempt::id)
                .doesNotContain(id);
        assertThat(payments().unsettled(soon, soon.plus(Duration.ofDays(1)), 500))
                .extracting(Attempt::id)
                .contains(id);

        payments().save(held.giveUp());

        assertThat(payments().unsettled(soon, soon, 500))
                .extracting(Attempt::id)
                .contains(id);
        assertThat(troubles(soon)).doesNotContainKey(id);
    }

    private Map<AttemptId, Trouble> troubles(Instant now) {
        return payments().troubled(now, 10_000).stream()
                .collect(Collectors.toMap(t -> t.attempt().id(), Payments.TroubledAttempt::trouble));
    }

    @Test
    default void an_attempt_is_found_by_its_providers_name_and_by_the_shops() {
        var payment = started("scripted", PaymentMethod.CARD, Money.rupiah(9_000));
        var id = only(payment).id();
        var reference = "ref-" + UUID.randomUUID();
        payments()
                .save(payment.answered(id, reference, Map.of(), Optional.empty())
                        .captured(id, Money.rupiah(9_000))
                        .refund(UUID.randomUUID(), id, Money.rupiah(2_000), "batal", Orderings.PLACED_AT));

        var known = payments().called("scripted", Set.of(reference, id.toString(), "tidak ada"));

        assertThat(known).containsOnlyKeys(reference, id.toString());
        assertThat(known.get(reference)).isEqualTo(known.get(id.toString()));
        assertThat(known.get(reference).attempt().captured()).isEqualTo(Money.rupiah(9_000));
        assertThat(known.get(reference).refunded()).isEqualTo(Money.rupiah(2_000));
        assertThat(payments().called("another", Set.of(reference, id.toString())))
                .isEmpty();
        assertThat(payments().called("scripted", Set.of())).isEmpty();
    }

    @Test
    default void what_arrived_is_kept_beside_what_was_asked() {
        var payment = started("scripted", PaymentMethod.CARD, Money.rupiah(9_000));

        payments().save(payment.captured(only(payment).id(), Money.rupiah(4_000)));

        var read = payments().get(payment.order());
        assertThat(only(read).arrived()).contains(Money.rupiah(4_000));
        assertThat(read.missing()).isEqualTo(payment.due().minus(Money.rupiah(4_000)));
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
