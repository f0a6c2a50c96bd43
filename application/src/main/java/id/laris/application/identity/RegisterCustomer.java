package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * A visitor makes an account. What happens next is told by mail only, so that nobody learns here whether an address has an account: the
 * mail asks to verify the address, or says that there is an account already. Registering again before the address is verified replaces
 * name and password: who holds the address decides.
 */
@UseCase
@Audited
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class RegisterCustomer {
    public record Command(EmailAddress email, String name, Password password, Language language, Origin origin) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    private final Accounts accounts;
    private final NewPasswords newPasswords;
    private final Locks locks;
    private final AccountMail mail;
    private final InTransaction transaction;
    private final Ids ids;
    private final Clock clock;

    public RegisterCustomer(
            Accounts accounts,
            NewPasswords newPasswords,
            Locks locks,
            AccountMail mail,
            InTransaction transaction,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.newPasswords = newPasswords;
        this.locks = locks;
        this.mail = mail;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws id.laris.domain.identity.UnfitPassword whether or not the address has an account
     * @throws id.laris.domain.identity.TooManyFailures when that many mails were asked for
     */
    public void register(Command command) {
        var account = Account.registered(
                new AccountId(ids.next()),
                command.email(),
                command.name(),
                newPasswords.hash(command.password(), AccountKind.CUSTOMER, command.email()),
                command.language(),
                clock.instant());
        locks.attemptMail(AccountKind.CUSTOMER, command.email(), command.origin());
        try {
            transaction.run(() -> {
                keep(account);
                ask(command);
            });
        } catch (Accounts.EmailTaken meanwhile) {
            transaction.run(() -> ask(command));
        }
    }

    private void keep(Account registered) {
        var known = accounts.find(AccountKind.CUSTOMER, registered.email());
        if (known.isEmpty()) accounts.add(registered);
        else if (known.get().state() == AccountState.UNVERIFIED)
            accounts.save(known.get()
                    .named(registered.name())
                    .withPassword(registered.passwordHash().orElseThrow()));
    }

    private void ask(Command command) {
        mail.ask(Template.ACCOUNT_REGISTERED, AccountKind.CUSTOMER, command.email(), command.language());
    }
}
