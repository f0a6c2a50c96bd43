package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Origin;
import id.laris.domain.shared.Language;

/** Somebody forgot their password: a link goes to the address, if it has an account. The answer and its time do not tell. */
@UseCase
@Audited
@OpenToAll
public final class AskForNewPassword {
    private final Locks locks;
    private final AccountMail mail;

    public AskForNewPassword(Locks locks, AccountMail mail) {
        this.locks = locks;
        this.mail = mail;
    }

    /** @throws id.laris.domain.identity.TooManyFailures when that many mails were asked for */
    public void ask(AccountKind kind, EmailAddress email, Language language, Origin origin) {
        locks.attemptMail(kind, email, origin);
        mail.ask(Template.ACCOUNT_NEW_PASSWORD, kind, email, language);
    }
}
