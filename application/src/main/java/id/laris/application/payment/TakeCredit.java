package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Text;
import java.util.UUID;

/** Staff take store credit back: it was given by mistake, or its time is over. Never more than there is. */
@UseCase
@Audited
@Requires(Permission.MANAGE_CREDIT)
@RequiresFreshFactor
public final class TakeCredit {
    /**
     * @param id the same is taken once
     * @param expired whether its time is over; else a mistake is put right
     * @param reason 3 to 200 characters
     */
    public record Command(UUID id, AccountId account, Money amount, boolean expired, String reason) {}

    private final StoreCredits credits;
    private final CreditAccounts accounts;
    private final CreditDesk desk;
    private final AuditNotes notes;

    public TakeCredit(StoreCredits credits, CreditAccounts accounts, CreditDesk desk, AuditNotes notes) {
        this.credits = credits;
        this.accounts = accounts;
        this.desk = desk;
        this.notes = notes;
    }

    /** @throws id.laris.domain.payment.NotEnoughCredit when there is less */
    public void take(Command command) {
        var account = accounts.require(command.account());
        var reason = Text.line("reason", command.reason(), 3, 200);
        if (!command.amount().isPositive())
            throw new Invalid("amount", command.amount().minorUnits(), "more than nothing");
        var before = credits.lock(account);
        desk.book(
                account,
                command.expired() ? CreditEntry.Kind.EXPIRED : CreditEntry.Kind.CORRECTED,
                Money.zero(command.amount().currency()).minus(command.amount()),
                "staff:" + command.id(),
                "",
                reason);
        notes.about("account", account);
        notes.changed("credit", before, credits.balance(account));
    }
}
