package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.order.Orders;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.payment.MoreThanCaptured;
import id.laris.domain.payment.NoAccountForCredit;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundProposal;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Clock;
import java.util.Optional;

/** Gives money back though no goods come back. Small amounts go at once, larger ones wait for a second person. */
@UseCase
@Audited
@Requires(Permission.REFUND_PAYMENTS)
@RequiresFreshFactor
public final class ProposeRefund {
    /** @param account where it is to go; empty: back as it was paid, or kept as store credit */
    public record Command(
            OrderNumber order, Money amount, String reason, boolean asCredit, Optional<BankAccount> account) {
        public Command {
            if (asCredit && account.isPresent()) throw new Invalid("account", "", "none, for store credit");
        }

        Refund.Way way() {
            if (asCredit) return Refund.Way.CREDIT;
            return account.isPresent() ? Refund.Way.TRANSFER : Refund.Way.ORIGINAL;
        }
    }

    private final Orders orders;
    private final Payments payments;
    private final RefundProposals proposals;
    private final RefundAccounts accounts;
    private final RefundDesk desk;
    private final CreditDesk credit;
    private final RefundLimit limit;
    private final CurrentActor actor;
    private final Ids ids;
    private final Clock clock;
    private final AuditNotes notes;

    public ProposeRefund(
            Orders orders,
            Payments payments,
            RefundProposals proposals,
            RefundAccounts accounts,
            RefundDesk desk,
            CreditDesk credit,
            RefundLimit limit,
            CurrentActor actor,
            Ids ids,
            Clock clock,
            AuditNotes notes) {
        this.orders = orders;
        this.payments = payments;
        this.proposals = proposals;
        this.accounts = accounts;
        this.desk = desk;
        this.credit = credit;
        this.limit = limit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws MoreThanCaptured when the shop does not hold so much of the order's money
     * @throws NoAccountForCredit when a guest is to get store credit
     */
    public RefundProposal propose(Command command) {
        var order = orders.get(command.order());
        var earlier = proposals.lockOf(order.id());
        if (command.asCredit()) credit.requireOwner(order);
        var kept = payments.get(order.id()).kept();
        if (!command.amount().isPositive())
            throw new Invalid("amount", command.amount().minorUnits(), "more than nothing");
        if (kept.isLessThan(command.amount())) throw new MoreThanCaptured(kept, command.amount());
        var proposal = RefundProposal.of(
                ids.next(),
                order.id(),
                command.amount(),
                command.way(),
                command.reason(),
                actor.actor().name(),
                clock.instant(),
                earlier,
                limit.alone());
        proposals.add(proposal);
        command.account().ifPresent(account -> accounts.keep(proposal.id().toString(), account));
        notes.about("order", order.number());
        notes.changed("refund", "", proposal.amount() + " " + proposal.state());
        desk.carryOut(proposal);
        return proposal;
    }
}
