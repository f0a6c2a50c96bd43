package id.laris.application.payment;

import id.laris.domain.payment.RefundProposal;
import id.laris.domain.payment.RefundProposal.State;
import jakarta.inject.Singleton;

/** Does what was decided about a proposal: promises the money, or forgets where it was to go. Part of the caller's transaction. */
@Singleton
public final class RefundDesk {
    private final OrderMoney money;
    private final RefundAccounts accounts;

    public RefundDesk(OrderMoney money, RefundAccounts accounts) {
        this.money = money;
        this.accounts = accounts;
    }

    /** Nothing happens while it waits. */
    void carryOut(RefundProposal proposal) {
        if (proposal.state() == State.WAITING) return;
        var key = proposal.id().toString();
        if (proposal.state() == State.GRANTED) {
            var account = accounts.find(key);
            for (var refund : money.promise(proposal.order(), proposal.amount(), proposal.way(), proposal.reason()))
                account.ifPresent(named -> accounts.keep(refund.id().toString(), named));
        }
        accounts.forget(key);
    }
}
