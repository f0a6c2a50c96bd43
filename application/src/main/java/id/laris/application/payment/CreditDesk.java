package id.laris.application.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.Orders;
import id.laris.application.shared.Ids;
import id.laris.domain.order.Order;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.payment.NoAccountForCredit;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Whose store credit it is, and writing into its book. Part of the caller's transaction. */
@Singleton
public final class CreditDesk {
    private final StoreCredits credits;
    private final Orders orders;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;

    public CreditDesk(StoreCredits credits, Orders orders, CurrentActor actor, Ids ids, Clock clock) {
        this.credits = credits;
        this.orders = orders;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether whoever acts is a customer with something to spend. */
    boolean canSpend() {
        return actor.findCustomer()
                .filter(customer -> credits.balance(customer).isPositive())
                .isPresent();
    }

    /** The customer who acts, when the order is theirs: a link that opens an order opens no purse. */
    Optional<AccountId> spender(Order order) {
        return actor.findCustomer()
                .filter(customer ->
                        orders.ownerOf(order.id()).filter(customer::equals).isPresent());
    }

    /** @throws NoAccountForCredit for the order of a guest */
    public void requireOwner(Order order) {
        if (orders.ownerOf(order.id()).isEmpty()) throw new NoAccountForCredit();
    }

    /** @return whether it was written; not when its cause was written before */
    boolean book(AccountId account, CreditEntry.Kind kind, Money amount, String cause, String order, String reason) {
        return credits.book(new CreditEntry(
                ids.next(),
                account,
                kind,
                amount,
                cause,
                order,
                reason,
                actor.actor().name(),
                clock.instant()));
    }
}
