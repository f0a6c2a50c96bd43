package id.laris.application.returns;

import id.laris.application.order.Orders;
import id.laris.application.payment.AttemptDesk;
import id.laris.application.payment.ExchangeDesk;
import id.laris.application.payment.ReliefDesk;
import id.laris.application.terms.Receivables;
import id.laris.application.terms.TermsDesk;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.returns.Replacement;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;

/**
 * What goods are worth that come back pays those that go out for them. What is still to be paid of the first order falls first, and the
 * second is owed for under the same terms, so that nothing but the difference of prices is owed more; only what was really paid moves
 * from one to the other. Part of the caller's transaction.
 */
@Singleton
public final class ReplacementMoney {
    private final ExchangeDesk exchange;
    private final ReliefDesk reliefs;
    private final AttemptDesk attempts;
    private final TermsDesk terms;
    private final Receivables receivables;
    private final Orders orders;

    public ReplacementMoney(
            ExchangeDesk exchange,
            ReliefDesk reliefs,
            AttemptDesk attempts,
            TermsDesk terms,
            Receivables receivables,
            Orders orders) {
        this.exchange = exchange;
        this.reliefs = reliefs;
        this.attempts = attempts;
        this.terms = terms;
        this.receivables = receivables;
        this.orders = orders;
    }

    /** @param open what is still to be paid of the first order on invoice */
    PaymentMethod method(Money open) {
        return open.isPositive() ? PaymentMethod.ON_INVOICE : PaymentMethod.EXCHANGE;
    }

    /**
     * Whoever owes for the first order may owe the difference as well.
     *
     * @throws id.laris.domain.terms.TermsRefused when it is more than they may
     */
    void admit(Order first, Money open, Money difference) {
        if (open.isPositive() && difference.isPositive())
            terms.admit(PaymentWay.by(PaymentMethod.ON_INVOICE), orders.ownerOf(first.id()), difference);
    }

    /** @return the first order afterwards */
    Order relieve(Order first, Money open, Money value, ReturnNumber why) {
        return reliefs.relieve(first, Replacement.relief(value, open), why.value());
    }

    void pay(Order placed, Order first, Money open, Money value, ReturnNumber why) {
        var moved = value.minus(Replacement.relief(value, open));
        if (placed.method() == PaymentMethod.ON_INVOICE
                && !placed.totals().total().isZero())
            receivables.find(first.id()).ifPresent(owed -> receivables.add(placed.id(), owed.days()));
        if (moved.isZero() && placed.method() == PaymentMethod.ON_INVOICE)
            attempts.open(placed, PaymentWay.by(PaymentMethod.ON_INVOICE));
        else exchange.move(first.id(), placed, moved, why.value());
    }
}
