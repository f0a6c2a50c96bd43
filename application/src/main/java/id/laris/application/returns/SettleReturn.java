package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.order.Orders;
import id.laris.application.payment.CreditDesk;
import id.laris.application.payment.OrderMoney;
import id.laris.application.payment.RefundAccounts;
import id.laris.application.payment.ReliefDesk;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.payment.Refund;
import id.laris.domain.returns.Reckoning;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Payout;
import id.laris.domain.returns.ReturnSettled;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Clock;
import java.util.Optional;

/**
 * Gives back what is owed for goods that came back and were looked at. First what is open of an order on invoice falls by it; only the rest
 * goes back as money: as it was paid, to an account, as store credit, or some each.
 */
@UseCase
@Audited
@Requires(Permission.REFUND_PAYMENTS)
@RequiresFreshFactor
public final class SettleReturn {
    /**
     * @param postage what sending back cost, and who paid the courier
     * @param transfer how much of it goes to an account; the rest of what is owed goes back as it was paid
     * @param credit how much of it stays at the shop for the customer, who needs an account for that
     * @param account where that goes; empty for the one the customer named
     */
    public record Command(
            ReturnNumber number,
            Reckoning.Postage postage,
            Money transfer,
            Money credit,
            Optional<BankAccount> account) {}

    private final Returns returns;
    private final ReturnDesk desk;
    private final Orders orders;
    private final ReturnClosing closing;
    private final OrderMoney money;
    private final ReliefDesk reliefs;
    private final RefundAccounts accounts;
    private final CreditDesk credit;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public SettleReturn(
            Returns returns,
            ReturnDesk desk,
            Orders orders,
            ReturnClosing closing,
            OrderMoney money,
            ReliefDesk reliefs,
            RefundAccounts accounts,
            CreditDesk credit,
            Events events,
            Clock clock,
            AuditNotes notes) {
        this.returns = returns;
        this.desk = desk;
        this.orders = orders;
        this.closing = closing;
        this.money = money;
        this.reliefs = reliefs;
        this.accounts = accounts;
        this.credit = credit;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.returns.MoreThanOwed when more is to go to an account than is owed
     * @throws id.laris.domain.returns.ReturnBeforePaid while a courier has not brought what was paid
     */
    public ReturnRequest settle(Command command) {
        var number = command.number();
        var request = returns.get(number);
        var all = returns.lockOf(request.order());
        var order = orders.get(request.order());
        var open = desk.requireSettleable(order, request);
        var owed = desk.reckon(order, request, all, command.postage()).owed();
        var payout = payout(command, request.left(owed), open);
        if (command.credit().isPositive()) credit.requireOwner(order);
        var now = clock.instant();
        var settled = request.settle(payout, owed, now);
        returns.save(settled);
        var relieved = reliefs.relieve(order, payout.relief(), number.value());
        pay(order, number, payout, command.account());
        closing.close(relieved, now);
        notes.about("return", number);
        notes.changed("state", request.state(), settled.state());
        notes.changed("refund", Money.rupiah(0), payout.total());
        if (payout.relief().isPositive()) notes.changed("relief", Money.rupiah(0), payout.relief());
        events.publish(new ReturnSettled(order.id(), number, payout.total(), payout.relief(), now));
        return settled;
    }

    /** @param open what is still to be paid for the order */
    private static Payout payout(Command command, Money left, Money open) {
        var relief = left.isLessThan(open) ? left : open;
        var money = left.minus(relief);
        var named = command.transfer().plus(command.credit());
        var rest = money.isLessThan(named) ? Money.rupiah(0) : money.minus(named);
        return new Payout(rest, command.transfer(), command.credit(), relief);
    }

    private void pay(Order order, ReturnNumber number, Payout payout, Optional<BankAccount> given) {
        money.promise(order.id(), payout.credit(), Refund.Way.CREDIT, number.value());
        money.promise(order.id(), payout.original(), Refund.Way.ORIGINAL, number.value());
        if (payout.transfer().isPositive()) {
            var account = given.or(() -> accounts.find(number.value()))
                    .orElseThrow(() -> new Invalid("accountNumber", "", "the account it goes to"));
            for (var refund : money.promise(order.id(), payout.transfer(), Refund.Way.TRANSFER, number.value()))
                accounts.keep(refund.id().toString(), account);
        }
        accounts.forget(number.value());
    }
}
