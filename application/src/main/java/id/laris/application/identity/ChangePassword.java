package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SignInNeeded;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody who is signed in chooses another password. All their other sessions end, mailed links are worth nothing; this one goes on under a new token. */
@UseCase
@Audited
@ForSignedIn
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ChangePassword {
    public record Command(Password old, Password fresh) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    private final CurrentActor current;
    private final OwnPassword ownPassword;
    private final NewPasswords newPasswords;
    private final Accounts accounts;
    private final AccountLinks links;
    private final Sessions sessions;
    private final RecentSessions recent;
    private final AccountMail mail;
    private final InTransaction transaction;
    private final Tokens tokens;
    private final Clock clock;

    public ChangePassword(
            CurrentActor current,
            OwnPassword ownPassword,
            NewPasswords newPasswords,
            Accounts accounts,
            AccountLinks links,
            Sessions sessions,
            RecentSessions recent,
            AccountMail mail,
            InTransaction transaction,
            Tokens tokens,
            Clock clock) {
        this.current = current;
        this.ownPassword = ownPassword;
        this.newPasswords = newPasswords;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.recent = recent;
        this.mail = mail;
        this.transaction = transaction;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * This session's new token.
     *
     * @throws id.laris.domain.identity.WrongPassword when the old one is not it
     * @throws id.laris.domain.identity.UnfitPassword when the new one would not guard
     */
    public String change(Command command) {
        var who = current.person();
        ownPassword.check(who.account(), command.old(), current.origin());
        var hash = newPasswords.hash(
                command.fresh(), who.account().kind(), who.account().email());
        return transaction.call(() -> keep(who.account(), who.session(), hash));
    }

    private String keep(Account known, Session session, String hash) {
        var account = accounts.find(known.id()).orElseThrow(SignInNeeded::new);
        accounts.save(account.withPassword(hash));
        sessions.closeOthersOf(account.id(), session.id());
        links.forgetAllOf(account.id());
        var token = tokens.next();
        if (!sessions.renew(Tokens.hash(token), session)) throw new SignInNeeded();
        recent.changed(account.id(), clock.instant());
        mail.tell(Template.ACCOUNT_PASSWORD_CHANGED, account);
        return token;
    }
}
