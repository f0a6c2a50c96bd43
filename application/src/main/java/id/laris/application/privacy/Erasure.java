package id.laris.application.privacy;

import id.laris.application.identity.AccountClosing;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.Accounts;
import id.laris.application.notification.Template;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Account;
import id.laris.domain.privacy.PersonErased;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Takes a person out of the shop: what they told, saved and wished for, their cart, sessions and copies go; consents keep their proof
 * without from where they were given; orders keep what tax law needs. The account is closed for ever and its e-mail address is free.
 */
@Singleton
public final class Erasure {
    private final Accounts accounts;
    private final AccountClosing closing;
    private final Belongings belongings;
    private final ConsentLedger ledger;
    private final OrderErasure orders;
    private final WeighedOrders weighed;
    private final AccountMail mail;
    private final Events events;
    private final Clock clock;

    public Erasure(
            Accounts accounts,
            AccountClosing closing,
            Belongings belongings,
            ConsentLedger ledger,
            OrderErasure orders,
            WeighedOrders weighed,
            AccountMail mail,
            Events events,
            Clock clock) {
        this.accounts = accounts;
        this.closing = closing;
        this.belongings = belongings;
        this.ledger = ledger;
        this.orders = orders;
        this.weighed = weighed;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** @param goodbye the last mail, which says why */
    void carryOut(AccountId customer, Template goodbye) {
        weighed.erase(customer);
        orders.erase(customer);
        belongings.erase(customer);
        ledger.forgetOrigins(new Subject.Customer(customer));
        accounts.find(customer).ifPresent(account -> close(account, goodbye));
        events.publish(new PersonErased(customer, clock.instant()));
    }

    private void close(Account account, Template goodbye) {
        ledger.forgetOrigins(new Subject.Guest(account.email()));
        orders.eraseMailsTo(account.email(), account.id());
        mail.tell(goodbye, account);
        closing.close(account);
    }
}
