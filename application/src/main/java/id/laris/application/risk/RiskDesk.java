package id.laris.application.risk;

import id.laris.application.shared.Events;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.risk.Assessment;
import id.laris.domain.risk.Evidence;
import id.laris.domain.risk.Listing;
import id.laris.domain.risk.OrderHeld;
import id.laris.domain.risk.OrderNotTaken;
import id.laris.domain.risk.PayFirst;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.Traces;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Weighs an order before it stands. Who is denied gets no further; who is allowed is not weighed, unless also denied; all others by the
 * rules that hold. Part of the caller's transaction; three statements at most, and one for the rules when they are not remembered.
 */
@Singleton
public final class RiskDesk {
    private final RiskBook book;
    private final RiskPolicies policies;
    private final Events events;
    private final Clock clock;

    public RiskDesk(RiskBook book, RiskPolicies policies, Events events, Clock clock) {
        this.book = book;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param traces none of what a program places for many people
     * @param buyer empty for a sale over the counter, which nobody weighs: the buyer stands there
     * @throws OrderNotTaken for who is denied
     * @throws PayFirst for a score that wants the money first, when the order is to be paid later
     */
    public Assessment weigh(
            Optional<AccountId> account,
            Optional<Contact> buyer,
            Optional<PostalAddress> shipTo,
            PaymentMethod method,
            Money total,
            Traces traces) {
        if (buyer.isEmpty()) return Assessment.CLEAN;
        var policy = policies.current();
        var who = who(account, buyer.get(), shipTo, Optional.empty(), traces);
        var assessment = assess(policy, who, shipTo, total, true);
        if (method.isPostpaid() && policy.wantsMoneyFirst(assessment)) throw new PayFirst();
        return assessment;
    }

    /**
     * Whether an order of theirs would have to be paid at once, as far as is known where it goes. Who is denied learns of that when they
     * order. Nothing is kept.
     */
    public boolean wantsMoneyFirst(
            Optional<AccountId> account, Contact buyer, Optional<PostalAddress> shipTo, Money total, Traces traces) {
        var policy = policies.current();
        var who = who(account, buyer, shipTo, Optional.empty(), traces);
        return policy.wantsMoneyFirst(assess(policy, who, shipTo, total, false));
    }

    /** The order stands: from where it came is kept for a while, and what was thought of it, when there was anything to think. */
    public void note(Order order, Assessment assessment, Traces traces) {
        if (!traces.isEmpty()) book.leave(traces, order);
        if (assessment.reasons().isEmpty()) return;
        var now = clock.instant();
        if (!order.underReview()) {
            book.save(Review.passed(order.id(), order.number(), assessment, now));
            return;
        }
        book.save(Review.held(order.id(), order.number(), assessment, now));
        events.publish(new OrderHeld(order.id(), order.number(), assessment.score(), now));
    }

    /** The same order once more, with what happened since. Nobody is refused anything by this. */
    Assessment again(Order order, Optional<AccountId> account) {
        if (order.buyer().isEmpty()) return Assessment.CLEAN;
        return assess(
                policies.current(),
                who(account, order.buyer().get(), order.shipTo(), Optional.of(order), Traces.of("", order.shipTo())),
                order.shipTo(),
                order.totals().total(),
                false);
    }

    private static RiskBook.Who who(
            Optional<AccountId> account,
            Contact buyer,
            Optional<PostalAddress> shipTo,
            Optional<Order> without,
            Traces traces) {
        return new RiskBook.Who(
                account,
                buyer,
                shipTo.map(to -> to.village().code().province().value()),
                without.map(Order::id),
                traces);
    }

    private Assessment assess(
            RiskPolicy policy, RiskBook.Who who, Optional<PostalAddress> shipTo, Money total, boolean mayRefuse) {
        var now = clock.instant();
        var known = book.about(who, now);
        var listed = Listing.strictest(known.listed());
        if (listed.filter(Listing.Kind.DENY::equals).isPresent() && mayRefuse) throw new OrderNotTaken();
        if (listed.filter(Listing.Kind.ALLOW::equals).isPresent()) return Assessment.CLEAN;
        return policy.assess(evidence(who, known, shipTo, total, now));
    }

    private static Evidence evidence(
            RiskBook.Who who, RiskBook.Known known, Optional<PostalAddress> shipTo, Money total, Instant now) {
        var isOtherPhone =
                shipTo.filter(to -> !to.phone().equals(who.contact().phone())).isPresent();
        return new Evidence(
                known.accountSince().map(since -> Duration.between(since, now)),
                total,
                known.failedPayments(),
                known.ordersInHour(),
                known.ordersFromOrigin(),
                known.othersAtDoor(),
                known.refusedParcels(),
                isOtherPhone,
                known.newPlace());
    }
}
