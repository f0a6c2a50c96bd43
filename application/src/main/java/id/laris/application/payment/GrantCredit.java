package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.payment.SecondPersonNeeded;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Staff give a customer store credit as goodwill. Nobody alone gives one customer more within thirty days than the shop lets one person
 * refund alone: beyond that a colleague gives the rest.
 */
@UseCase
@Audited
@Requires(Permission.MANAGE_CREDIT)
@RequiresFreshFactor
public final class GrantCredit {
    private static final Duration MONTH = Duration.ofDays(30);

    /**
     * @param id the same is granted once
     * @param reason 3 to 200 characters
     */
    public record Command(UUID id, AccountId account, Money amount, String reason) {}

    private final StoreCredits credits;
    private final CreditAccounts accounts;
    private final CreditDesk desk;
    private final RefundLimit limit;
    private final CurrentActor actor;
    private final Clock clock;
    private final AuditNotes notes;

    public GrantCredit(
            StoreCredits credits,
            CreditAccounts accounts,
            CreditDesk desk,
            RefundLimit limit,
            CurrentActor actor,
            Clock clock,
            AuditNotes notes) {
        this.credits = credits;
        this.accounts = accounts;
        this.desk = desk;
        this.limit = limit;
        this.actor = actor;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @return the credit afterwards, with this entry
     * @throws SecondPersonNeeded above what one person may give alone
     */
    public CreditBook grant(Command command) {
        var account = accounts.require(command.account());
        var reason = Text.line("reason", command.reason(), 3, 200);
        if (!command.amount().isPositive())
            throw new Invalid("amount", command.amount().minorUnits(), "more than nothing");
        var before = credits.lock(account);
        var given =
                credits.givenBy(actor.actor().name(), account, clock.instant().minus(MONTH));
        if (limit.alone().isLessThan(given.plus(command.amount()))) throw new SecondPersonNeeded();
        desk.book(account, CreditEntry.Kind.GRANTED, command.amount(), "staff:" + command.id(), "", reason);
        notes.about("account", account);
        var after = new CreditBook(credits.balance(account), credits.of(account, Optional.empty(), 1));
        notes.changed("credit", before, after.balance());
        return after;
    }
}
