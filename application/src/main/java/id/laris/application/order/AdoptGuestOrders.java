package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.identity.Account;

/**
 * What somebody ordered as a guest becomes theirs when they sign in: orders under the e-mail address of their account, which they have
 * shown to be theirs. An order that belongs to an account already stays there.
 */
@UseCase
@Audited
@ForCustomers
public final class AdoptGuestOrders {
    private final Orders orders;
    private final Accounts accounts;
    private final CurrentActor actor;

    public AdoptGuestOrders(Orders orders, Accounts accounts, CurrentActor actor) {
        this.orders = orders;
        this.accounts = accounts;
        this.actor = actor;
    }

    /** How many were adopted. */
    public int adopt() {
        return accounts.find(actor.customer())
                .filter(Account::isActive)
                .map(account -> orders.assignGuestOrders(account.email(), account.id()))
                .orElse(0);
    }
}
