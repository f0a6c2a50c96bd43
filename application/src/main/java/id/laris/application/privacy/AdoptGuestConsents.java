package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Account;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.Subject;

/**
 * What somebody agreed to for their e-mail address, when they signed up or bought as a guest, holds for their account once the address
 * is shown to be theirs. What they decided in the account stays.
 */
@UseCase
@Audited
@ForCustomers
public final class AdoptGuestConsents {
    private final ConsentLedger ledger;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final Ids ids;

    public AdoptGuestConsents(ConsentLedger ledger, Accounts accounts, CurrentActor actor, Ids ids) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.actor = actor;
        this.ids = ids;
    }

    public void adopt() {
        accounts.find(actor.customer()).filter(Account::isActive).ifPresent(this::adopt);
    }

    private void adopt(Account account) {
        var mine = new Subject.Customer(account.id());
        var decided = ConsentEvent.effective(ledger.of(mine)).keySet();
        ledger.append(ConsentEvent.effective(ledger.of(new Subject.Guest(account.email()))).values().stream()
                .filter(event -> !decided.contains(event.purpose()))
                .map(event -> event.by(mine, ids.next()))
                .toList());
    }
}
