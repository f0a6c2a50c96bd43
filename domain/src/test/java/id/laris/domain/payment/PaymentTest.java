package id.laris.domain.payment;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PaymentTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Money DUE = rupiah(262_000);

    enum Verb {
        START,
        ANSWER,
        HOLD,
        CAPTURE,
        CAPTURE_ANOTHER_AMOUNT,
        FAIL,
        EXPIRE,
        LOSE_TOUCH,
        REFUND,
        SEND_REFUND,
        RELIEVE
    }

    /** @param which attempt or refund it is about, counted around @param amount of a refund */
    record Act(Verb verb, int which, long amount) {}

    @Property(tries = 3_000)
    void money_always_adds_up(@ForAll("acts") List<Act> acts) {
        var payment = Payment.of(new OrderId(new UUID(0, 1)), DUE);
        int ids = 0;
        for (var act : acts) {
            var before = payment;
            try {
                payment = apply(act, payment, ++ids);
            } catch (Refusal refused) {
                assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                continue;
            }
            assertSound(payment);
            assertNothingForgotten(before, payment);
        }
    }

    private static Payment apply(Act act, Payment payment, int id) {
        if (act.verb() == Verb.START) return payment.start(attempt(id, DUE));
        if (act.verb() == Verb.SEND_REFUND)
            return payment.refunds().isEmpty()
                    ? payment
                    : payment.refundWent(
                            payment.refunds()
                                    .get(act.which() % payment.refunds().size())
                                    .id(),
                            Refund.State.DONE);
        if (act.verb() == Verb.RELIEVE) return relieved(payment, id, rupiah(act.amount()));
        if (payment.attempts().isEmpty()) return payment;
        var attempt = payment.attempts().get(act.which() % payment.attempts().size());
        return switch (act.verb()) {
            case ANSWER -> payment.answered(attempt.id(), "REF-" + id, Map.of(), Optional.empty());
            case HOLD -> payment.held(attempt.id());
            case CAPTURE -> payment.captured(attempt.id(), attempt.asked());
            case CAPTURE_ANOTHER_AMOUNT -> payment.captured(attempt.id(), rupiah(act.amount()));
            case FAIL -> payment.ended(attempt.id(), AttemptState.FAILED);
            case EXPIRE -> payment.ended(attempt.id(), AttemptState.EXPIRED);
            case LOSE_TOUCH -> payment.ended(attempt.id(), AttemptState.UNKNOWN);
            case REFUND -> payment.refund(new UUID(3, id), attempt.id(), rupiah(act.amount()), "retur", NOON);
            default -> throw new IllegalStateException(act.toString());
        };
    }

    /** What is to come falls by exactly that; what came, and went back, stays. */
    private static Payment relieved(Payment payment, int id, Money amount) {
        var after = payment.relieve(new UUID(4, id), amount, "RTR-2026-0001", NOON);
        assertThat(after.missing()).isEqualTo(payment.missing().minus(amount));
        assertThat(after.kept()).isEqualTo(payment.kept());
        return after;
    }

    private static void assertSound(Payment payment) {
        assertThat(payment.refunded()).isLessThanOrEqualTo(payment.captured());
        assertThat(payment.kept().plus(payment.refunded())).isEqualTo(payment.captured());
        assertThat(payment.captured())
                .isEqualTo(Money.sum(
                        payment.attempts().stream()
                                .filter(a -> a.state() == AttemptState.PAID)
                                .map(a -> a.arrived().orElseThrow())
                                .toList(),
                        CurrencyUnit.IDR));
        assertThat(payment.attempts().stream().filter(a -> a.state().isOpen()))
                .as("open at once")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(payment.attempts().stream().filter(a -> a.state() == AttemptState.AUTHORISED && payment.isCovered()))
                .as("held though everything came")
                .isEmpty();
        assertThat(payment.attempts())
                .allSatisfy(a -> assertThat(payment.refundedOf(a.id())).isLessThanOrEqualTo(a.captured()));
        assertThat(payment.due().isNegative()).isFalse();
        assertThat(payment.due().plus(payment.relieved())).isEqualTo(DUE);
        assertThat(payment.missing().plus(payment.kept())).isGreaterThanOrEqualTo(payment.due());
        assertThat(payment.isCovered()).isEqualTo(payment.missing().isZero());
    }

    private static void assertNothingForgotten(Payment before, Payment after) {
        assertThat(before.attempts())
                .filteredOn(a -> a.state() == AttemptState.PAID)
                .allSatisfy(a -> assertThat(after.attempt(a.id())).isEqualTo(a));
        before.held().ifPresent(held -> assertThat(after.attempt(held.id()).state())
                .as("held money becomes money, or is let go")
                .isNotIn(AttemptState.INTENDED, AttemptState.PENDING, AttemptState.UNKNOWN));
        assertThat(after.refunds()).hasSizeGreaterThanOrEqualTo(before.refunds().size());
        assertThat(before.refunds())
                .filteredOn(r -> r.state() == Refund.State.DONE)
                .allSatisfy(r -> assertThat(after.refunds()).contains(r));
    }

    @Example
    void nothing_and_foreign_money_are_not_booked() {
        var payment = started(attempt(1, DUE));

        for (var arrived : List.of(rupiah(0), new Money(262_000, new CurrencyUnit("USD", 2))))
            assertThatThrownBy(() -> payment.captured(id(1), arrived)).isInstanceOf(WrongAmount.class);
    }

    @Example
    void too_little_is_kept_and_the_rest_is_paid_by_another_attempt() {
        var some = started(attempt(1, DUE)).captured(id(1), rupiah(200_000));
        assertThat(some.isShort()).isTrue();
        assertThat(some.missing()).isEqualTo(rupiah(62_000));

        var all = some.start(attempt(2, some.missing())).captured(id(2), rupiah(62_000));

        assertThat(all.isCovered()).isTrue();
        assertThat(all.isShort()).isFalse();
        assertThat(all.surplusAfter(id(2))).isEqualTo(rupiah(0));
    }

    @Example
    void what_came_beyond_the_price_is_surplus_but_not_the_code_of_a_transfer() {
        var card = started(attempt(1, DUE)).captured(id(1), rupiah(262_500));
        assertThat(card.surplusAfter(id(1))).isEqualTo(rupiah(500));

        var exact = started(transfer(1, rupiah(262_999))).captured(id(1), rupiah(262_999));
        assertThat(exact.surplusAfter(id(1))).isEqualTo(rupiah(0));
        var tooMuch = started(transfer(1, rupiah(262_999))).captured(id(1), rupiah(263_000));
        assertThat(tooMuch.surplusAfter(id(1))).isEqualTo(rupiah(1_000));
        var tooLittle = started(transfer(1, rupiah(262_999))).captured(id(1), rupiah(261_999));
        assertThat(tooLittle.surplusAfter(id(1))).isEqualTo(rupiah(0));
    }

    @Example
    void the_same_capture_told_twice_counts_once() {
        var paid = started(attempt(1, DUE)).captured(id(1), DUE);

        assertThat(paid.captured(id(1), DUE)).isEqualTo(paid);
        assertThat(paid.captured()).isEqualTo(DUE);
    }

    @Example
    void a_late_success_on_an_expired_attempt_is_kept() {
        var expired = started(attempt(1, DUE)).ended(id(1), AttemptState.EXPIRED);

        var late = expired.captured(id(1), DUE);

        assertThat(expired.isCovered()).isFalse();
        assertThat(late.kept()).isEqualTo(DUE);
    }

    @Example
    void a_failure_told_after_the_success_changes_nothing() {
        var paid = started(attempt(1, DUE)).captured(id(1), DUE);

        assertThat(paid.ended(id(1), AttemptState.FAILED)).isEqualTo(paid);
        assertThat(paid.ended(id(1), AttemptState.EXPIRED)).isEqualTo(paid);
    }

    @Example
    void a_new_attempt_gives_up_the_open_one_and_both_successes_are_kept() {
        var second = started(attempt(1, DUE)).start(attempt(2, DUE));
        assertThat(second.attempt(id(1)).state()).isEqualTo(AttemptState.GIVEN_UP);
        assertThat(second.open()).map(Attempt::id).contains(id(2));

        var both = second.captured(id(2), DUE).captured(id(1), DUE);

        assertThat(both.captured()).isEqualTo(DUE.plus(DUE));
        var surplus = both.refund(new UUID(3, 1), id(1), DUE, "dibayar dua kali", NOON);
        assertThat(surplus.kept()).isEqualTo(DUE);
        assertThat(surplus.isCovered()).isTrue();
    }

    @Example
    void nothing_more_is_asked_of_a_paid_order() {
        var paid = started(attempt(1, DUE)).captured(id(1), DUE);

        assertThatThrownBy(() -> paid.start(attempt(2, DUE))).isInstanceOf(AlreadyPaid.class);
    }

    @Example
    void never_sends_back_more_than_an_attempt_brought() {
        var paid = started(attempt(1, DUE)).captured(id(1), DUE);
        var some = paid.refund(new UUID(3, 1), id(1), rupiah(200_000), "retur", NOON);

        assertThatThrownBy(() -> some.refund(new UUID(3, 2), id(1), rupiah(62_001), "retur", NOON))
                .isInstanceOf(MoreThanCaptured.class);
        assertThat(some.refund(new UUID(3, 2), id(1), rupiah(62_000), "retur", NOON)
                        .kept())
                .isEqualTo(rupiah(0));
        var unpaid = started(attempt(1, DUE));
        assertThatThrownBy(() -> unpaid.refund(new UUID(3, 1), id(1), rupiah(1), "retur", NOON))
                .isInstanceOf(MoreThanCaptured.class);
        for (long amount : new long[] {0, -1})
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> paid.refund(new UUID(3, 1), id(1), rupiah(amount), "retur", NOON));
    }

    @Example
    void a_refund_that_went_stays_gone() {
        var gone = started(attempt(1, DUE))
                .captured(id(1), DUE)
                .refund(new UUID(3, 1), id(1), DUE, "batal", NOON)
                .refundWent(new UUID(3, 1), Refund.State.UNKNOWN)
                .refundWent(new UUID(3, 1), Refund.State.DONE);

        assertThat(gone.refundWent(new UUID(3, 1), Refund.State.DONE)).isEqualTo(gone);
        assertThatThrownBy(() -> gone.refundWent(new UUID(3, 1), Refund.State.DUE))
                .isInstanceOf(PaymentStepNotAllowed.class);
    }

    @Example
    void an_answer_after_the_attempt_moved_on_is_ignored() {
        var paid = started(attempt(1, DUE)).captured(id(1), DUE);

        assertThat(paid.answered(id(1), "LATE", Map.of(), Optional.empty())).isEqualTo(paid);
    }

    @Example
    void attempts_and_refunds_of_others_are_mistakes() {
        var payment = started(attempt(1, DUE));

        assertThatIllegalArgumentException().isThrownBy(() -> payment.captured(id(9), DUE));
        assertThatIllegalArgumentException().isThrownBy(() -> payment.refundWent(new UUID(3, 9), Refund.State.DONE));
        assertThatIllegalArgumentException().isThrownBy(() -> payment.start(attempt(1, DUE)));
        assertThatIllegalArgumentException().isThrownBy(() -> payment.ended(id(1), AttemptState.PAID));
        assertThatIllegalArgumentException().isThrownBy(() -> attempt(2, rupiah(0)));
    }

    @Example
    void money_that_is_held_counts_for_nothing_until_it_is_captured() {
        var held = started(attempt(1, DUE)).held(id(1));

        assertThat(held.held()).map(Attempt::id).contains(id(1));
        assertThat(held.captured()).isEqualTo(rupiah(0));
        assertThat(held.missing()).isEqualTo(DUE);
        assertThat(held.held(id(1))).isEqualTo(held);
        assertThat(held.answered(id(1), "REF", Map.of(), Optional.empty()).held())
                .map(a -> a.reference().orElseThrow())
                .contains("REF");
        assertThatThrownBy(() -> held.refund(new UUID(3, 1), id(1), rupiah(1), "retur", NOON))
                .isInstanceOf(MoreThanCaptured.class);

        var taken = held.captured(id(1), DUE);
        assertThat(taken.isCovered()).isTrue();
        assertThat(taken.held()).isEmpty();
        assertThat(taken.held(id(1))).isEqualTo(taken);
    }

    @Example
    void nobody_pays_again_while_money_is_held_but_may_when_it_was_let_go() {
        var held = started(attempt(1, DUE)).held(id(1));

        assertThatThrownBy(() -> held.start(attempt(2, DUE))).isInstanceOf(MoneyHeld.class);

        var letGo = held.ended(id(1), AttemptState.CANCELLED);
        assertThat(letGo.start(attempt(2, DUE)).open()).map(Attempt::id).contains(id(2));
    }

    @Example
    void money_held_for_what_is_over_or_paid_already_is_to_be_let_go() {
        var over = started(attempt(1, DUE)).ended(id(1), AttemptState.EXPIRED);
        assertThat(over.held(id(1)).attempt(id(1)).state()).isEqualTo(AttemptState.GIVEN_UP);
        assertThat(over.giveUp().held(id(1)).attempt(id(1)).state()).isEqualTo(AttemptState.GIVEN_UP);

        var second = started(attempt(1, DUE)).start(attempt(2, DUE)).held(id(2));
        assertThat(second.held()).map(Attempt::id).contains(id(2));
        var lateMoney = second.captured(id(1), DUE);
        assertThat(lateMoney.attempt(id(2)).state()).isEqualTo(AttemptState.GIVEN_UP);
        var relieved = second.relieve(new UUID(4, 1), DUE, "RTR-1", NOON);
        assertThat(relieved.attempt(id(2)).state()).isEqualTo(AttemptState.GIVEN_UP);
    }

    @Property
    void only_money_reopens_an_ended_attempt(@ForAll AttemptState from, @ForAll AttemptState to) {
        if (!from.isUnsettled() && from.canBecome(to)) assertThat(to).isIn(AttemptState.PAID, AttemptState.GIVEN_UP);
        if (to == AttemptState.AUTHORISED && from.canBecome(to))
            assertThat(from.isOpen()).isTrue();
        if (from != AttemptState.PAID)
            assertThat(from.canBecome(AttemptState.PAID)).isTrue();
        else assertThat(from.canBecome(to)).isFalse();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs().between(1, 300_000))
                .as(Act::new)
                .list()
                .ofMaxSize(25);
    }

    private static Payment started(Attempt attempt) {
        return Payment.of(new OrderId(new UUID(0, 1)), DUE).start(attempt);
    }

    private static AttemptId id(int n) {
        return new AttemptId(new UUID(2, n));
    }

    private static Attempt attempt(int n, Money asked) {
        return Attempt.intended(id(n), "simulated", PaymentWay.by(PaymentMethod.QRIS), asked, NOON, Optional.empty());
    }

    private static Attempt transfer(int n, Money asked) {
        return Attempt.intended(
                id(n), "transfer", PaymentWay.by(PaymentMethod.BANK_TRANSFER), asked, NOON, Optional.empty());
    }
}
