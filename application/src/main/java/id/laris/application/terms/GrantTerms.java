package id.laris.application.terms;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.terms.CreditTerms;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Allows a customer to buy on invoice, on other terms than before, or no more. What they owe already stays due as it was. */
@UseCase
@Audited
@Requires(Permission.GRANT_TERMS)
public final class GrantTerms {
    /**
     * @param customer id of the account, or its e-mail address
     * @param basedOn the version that was looked at; empty to write over whatever there is
     */
    public record Command(String customer, Money limit, int days, boolean stopped, Optional<Long> basedOn) {}

    private final TermsBook book;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final Clock clock;
    private final AuditNotes notes;

    public GrantTerms(TermsBook book, Accounts accounts, CurrentActor actor, Clock clock, AuditNotes notes) {
        this.book = book;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws Missing customer-not-found, for an account that is no customer's or not active too
     * @throws id.laris.domain.shared.StaleVersion when somebody else changed them meanwhile
     */
    public CreditTerms grant(Command command) {
        var account = customer(command.customer()).id();
        var before = book.find(account);
        var by = actor.actor().name();
        var fresh = CreditTerms.of(account, command.limit(), command.days(), command.stopped(), by, clock.instant());
        var after = before.map(known -> known.changed(fresh.limit(), fresh.days(), fresh.stopped(), by, clock.instant())
                        .basedOn(command.basedOn().orElse(known.version())))
                .orElse(fresh);
        notes.about("customer", account);
        notes.changed("limit", before.map(CreditTerms::limit).orElse(null), after.limit());
        notes.changed("days", before.map(CreditTerms::days).orElse(null), after.days());
        notes.changed("stopped", before.map(CreditTerms::stopped).orElse(false), after.stopped());
        book.save(after);
        return book.find(account).orElseThrow();
    }

    private Account customer(String named) {
        var typed = named == null ? "" : named.strip();
        var found = typed.contains("@")
                ? accounts.find(AccountKind.CUSTOMER, new EmailAddress(typed))
                : id(typed).flatMap(accounts::find).filter(a -> a.kind() == AccountKind.CUSTOMER);
        return found.filter(Account::isActive)
                .orElseThrow(() -> new Missing("customer", typed.length() > 80 ? typed.substring(0, 80) : typed));
    }

    private static Optional<AccountId> id(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(new AccountId(UUID.fromString(typed)))
                : Optional.empty();
    }
}
