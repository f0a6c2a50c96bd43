package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.AccountLinks.Purpose;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.LinkNotGood;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Somebody who forgot their password follows the mailed link and chooses a new one. Every session of the account ends, its devices are
 * not remembered any more, and whoever locked it by guessing is forgotten, and no
 * other link works any more, such as one to another e-mail address; a second factor stays what it was. The link also shows that the address is theirs.
 */
@UseCase
@Audited
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SetNewPassword {
    public record Command(String token, Password password, Origin origin) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    private final AccountLinks links;
    private final Accounts accounts;
    private final NewPasswords newPasswords;
    private final Sessions sessions;
    private final RememberedDevices devices;
    private final RecentSessions recent;
    private final Locks locks;
    private final AccountMail mail;
    private final InTransaction transaction;
    private final Clock clock;

    public SetNewPassword(
            AccountLinks links,
            Accounts accounts,
            NewPasswords newPasswords,
            Sessions sessions,
            RememberedDevices devices,
            RecentSessions recent,
            Locks locks,
            AccountMail mail,
            InTransaction transaction,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.newPasswords = newPasswords;
        this.sessions = sessions;
        this.devices = devices;
        this.recent = recent;
        this.locks = locks;
        this.mail = mail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Which door the account opens.
     *
     * @throws LinkNotGood when the link does not work any more
     * @throws id.laris.domain.identity.UnfitPassword when the password would not guard; the link still works then
     */
    public AccountKind set(Command command) {
        locks.attemptFrom(command.origin());
        var account = find(command.token());
        locks.succeededFrom(command.origin());
        var hash = newPasswords.hash(command.password(), account.kind(), account.email());
        transaction.run(() -> keep(command.token(), hash));
        locks.succeeded(account.kind(), account.email(), Origin.INSIDE);
        return account.kind();
    }

    private Account find(String token) {
        return links.find(Tokens.hash(token), Purpose.NEW_PASSWORD, clock.instant())
                .flatMap(link -> accounts.find(link.account()))
                .orElseThrow(LinkNotGood::new);
    }

    private void keep(String token, String hash) {
        var now = clock.instant();
        var link = links.take(Tokens.hash(token), Purpose.NEW_PASSWORD, now).orElseThrow(LinkNotGood::new);
        var account = accounts.find(link.account()).orElseThrow(LinkNotGood::new);
        var isFirst = account.state() == AccountState.UNVERIFIED;
        if (!isFirst && !account.isActive()) throw new LinkNotGood();
        accounts.save((isFirst ? account.activated() : account).withPassword(hash));
        sessions.closeAllOf(account.id());
        devices.forgetAllOf(account.id());
        links.forgetAllOf(account.id());
        recent.changed(account.id(), now);
        mail.tell(Template.ACCOUNT_PASSWORD_CHANGED, account);
    }
}
