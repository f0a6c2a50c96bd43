package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * All money of one order. Holds {@code 0 <= refunded (and promised) <= captured}; at most one attempt is open; captured is the sum of what the
 * paid attempts brought — two paid attempts (a late success beside a new one) are both kept, and the surplus is refunded. One that brought
 * too little stands too: what is missing is asked by another. Money that a provider only holds counts for nothing; while some is held no
 * other attempt is started, and what is held for an order that is covered is let go.
 *
 * @param due what is to be paid for the order: what it costs, less its reliefs; never below zero
 * @param reliefs what was taken off before it was paid
 * @param version as read; 0 for a new one
 */
public record Payment(
        OrderId order, Money due, List<Attempt> attempts, List<Refund> refunds, List<Relief> reliefs, long version) {
    private static final long TRANSFER_CODES = 1_000;

    public Payment {
        if (due.isNegative()) throw new IllegalArgumentException("order %s owes %s".formatted(order, due));
        reliefs = List.copyOf(reliefs);
        attempts = List.copyOf(attempts);
        refunds = List.copyOf(refunds);
        if (attempts.stream().map(Attempt::id).distinct().count() < attempts.size()
                || refunds.stream().map(Refund::id).distinct().count() < refunds.size())
            throw new IllegalArgumentException("order %s: an attempt or refund twice".formatted(order));
        if (sumOf(refunds, due).compareTo(captured(attempts, due)) > 0)
            throw new IllegalArgumentException("order %s: more refunded than captured".formatted(order));
    }

    public static Payment of(OrderId order, Money due) {
        return new Payment(order, due, List.of(), List.of(), List.of(), 0);
    }

    /**
     * A new attempt; one that is still open is given up for it.
     *
     * @throws MoneyHeld while a provider holds money for another: the customer would pay twice
     */
    public Payment start(Attempt attempt) {
        if (isCovered()) throw new AlreadyPaid(order);
        if (held().isPresent()) throw new MoneyHeld(order);
        var changed = new ArrayList<>(attempts.stream()
                .map(a -> a.state().isOpen() ? a.in(AttemptState.GIVEN_UP) : a)
                .toList());
        changed.add(attempt);
        return new Payment(order, due, changed, refunds, reliefs, version);
    }

    /** The provider took the intent: the customer can pay now. One that was given up meanwhile learns only how to ask about it. */
    public Payment answered(
            AttemptId id, String reference, Map<String, String> instructions, Optional<Instant> expiresAt) {
        return change(id, a -> switch (a.state()) {
            case INTENDED, UNKNOWN -> a.ready(reference, instructions, expiresAt);
            case AUTHORISED, GIVEN_UP -> a.answered(reference, instructions, expiresAt);
            default -> a;
        });
    }

    /**
     * Money came, whatever was asked. The same told twice counts once.
     *
     * @throws WrongAmount for another currency than the order's, or nothing
     */
    public Payment captured(AttemptId id, Money arrived) {
        return change(id, a -> a.paid(arrived)).lettingGo();
    }

    /**
     * The provider holds the money of an attempt. Where the shop does not wait for it any more, or has its money already, it is given up:
     * the provider is to let it go.
     */
    public Payment held(AttemptId id) {
        return change(id, a -> {
                    if (a.state().isOpen()) return a.in(AttemptState.AUTHORISED);
                    return a.state() == AttemptState.PAID ? a : a.in(AttemptState.GIVEN_UP);
                })
                .lettingGo();
    }

    /** The attempt for which a provider holds money that the shop has not taken. */
    public Optional<Attempt> held() {
        return attempts.stream()
                .filter(a -> a.state() == AttemptState.AUTHORISED)
                .findFirst();
    }

    /** The shop waits no longer for an open attempt; whoever pays it late is found by asking. */
    public Payment giveUp() {
        return open().map(a -> change(a.id(), open -> open.in(AttemptState.GIVEN_UP)))
                .orElse(this);
    }

    /** The attempt ended without money, or its outcome is unknown. A step that the state does not allow leaves it as it is. */
    public Payment ended(AttemptId id, AttemptState outcome) {
        if (outcome == AttemptState.PAID) throw new IllegalArgumentException("money is captured, not ended");
        return change(id, a -> a.state().canBecome(outcome) ? a.in(outcome) : a);
    }

    /** Promises money back from the attempt that brought it. Never more than it brought. */
    public Payment refund(UUID id, AttemptId attempt, Money amount, String reason, Instant at) {
        return refund(id, attempt, amount, Refund.Way.ORIGINAL, reason, at);
    }

    /** As {@link #refund(UUID, AttemptId, Money, String, Instant)}, by that way. */
    public Payment refund(UUID id, AttemptId attempt, Money amount, Refund.Way way, String reason, Instant at) {
        var left = attempt(attempt).captured().minus(refundedOf(attempt));
        if (left.isLessThan(amount)) throw new MoreThanCaptured(left, amount);
        var changed = new ArrayList<>(refunds);
        changed.add(Refund.promised(id, attempt, amount, way, reason, at));
        return new Payment(order, due, attempts, changed, reliefs, version);
    }

    /**
     * So much of what is still to come is not asked any more.
     *
     * @throws MoreThanMissing when less is to come
     */
    public Payment relieve(UUID id, Money amount, String reason, Instant at) {
        if (missing().isLessThan(amount)) throw new MoreThanMissing(missing(), amount);
        var more = new ArrayList<>(reliefs);
        more.add(new Relief(id, amount, reason, at));
        return new Payment(order, due.minus(amount), attempts, refunds, more, version).lettingGo();
    }

    /** What was taken off altogether. */
    public Money relieved() {
        return Money.sum(reliefs.stream().map(Relief::amount).toList(), due.currency());
    }

    /** How sending a promised refund ended. */
    public Payment refundWent(UUID id, Refund.State state) {
        return changeRefund(id, refund -> refund.in(state));
    }

    /** The provider is being asked about a promised refund, or to send it. */
    public Payment askingAboutRefund(UUID id, Instant now) {
        return changeRefund(id, refund -> refund.asking(now));
    }

    public Refund refund(UUID id) {
        return refunds.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("refund %s is not of order %s".formatted(id, order)));
    }

    public Attempt attempt(AttemptId id) {
        return attempts.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("attempt %s is not of order %s".formatted(id, order)));
    }

    public Optional<Attempt> latest() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    public Optional<Attempt> open() {
        return attempts.stream().filter(a -> a.state().isOpen()).reduce((first, second) -> second);
    }

    public Money captured() {
        return captured(attempts, due);
    }

    /** Sent back or promised to be. */
    public Money refunded() {
        return sumOf(refunds, due);
    }

    /** What the shop holds of this order's money after all promised refunds. */
    public Money kept() {
        return captured().minus(refunded());
    }

    public boolean isCovered() {
        return !kept().isLessThan(due);
    }

    /** What is still to come; zero when covered. */
    public Money missing() {
        return isCovered() ? Money.zero(due.currency()) : due.minus(kept());
    }

    /** Some of the money came, not all. */
    public boolean isShort() {
        return kept().isPositive() && !isCovered();
    }

    /**
     * What came beyond what the order costs and is to go back. Of a transfer the rupiah that told it apart from others stay: less than
     * {@value #TRANSFER_CODES}.
     */
    public Money surplusAfter(AttemptId captured) {
        if (!isCovered()) return Money.zero(due.currency());
        var surplus = kept().minus(due);
        boolean isCode =
                attempt(captured).method() == PaymentMethod.BANK_TRANSFER && surplus.minorUnits() < TRANSFER_CODES;
        return isCode ? Money.zero(due.currency()) : surplus;
    }

    public Money refundedOf(AttemptId attempt) {
        return sumOf(refunds.stream().filter(r -> r.attempt().equals(attempt)).toList(), due);
    }

    /** What is held is needed no longer once everything came. */
    private Payment lettingGo() {
        return isCovered()
                ? held().map(a -> change(a.id(), AttemptState.GIVEN_UP)).orElse(this)
                : this;
    }

    private Payment change(AttemptId id, AttemptState next) {
        return change(id, a -> a.in(next));
    }

    private Payment changeRefund(UUID id, UnaryOperator<Refund> step) {
        refund(id);
        return new Payment(
                order,
                due,
                attempts,
                refunds.stream().map(r -> r.id().equals(id) ? step.apply(r) : r).toList(),
                reliefs,
                version);
    }

    private Payment change(AttemptId id, UnaryOperator<Attempt> step) {
        attempt(id);
        return new Payment(
                order,
                due,
                attempts.stream()
                        .map(a -> a.id().equals(id) ? step.apply(a) : a)
                        .toList(),
                refunds,
                reliefs,
                version);
    }

    private static Money captured(List<Attempt> attempts, Money due) {
        return Money.sum(attempts.stream().map(Attempt::captured).toList(), due.currency());
    }

    private static Money sumOf(List<Refund> refunds, Money due) {
        return Money.sum(refunds.stream().map(Refund::amount).toList(), due.currency());
    }
}
