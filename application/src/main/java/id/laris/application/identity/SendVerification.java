package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Origin;
import id.laris.domain.shared.Language;

/** The mail after registering got lost: it comes again, with a new link. The answer does not tell whether there is an account. */
@UseCase
@Audited
@OpenToAll
public final class SendVerification {
    private final Locks locks;
    private final AccountMail mail;

    public SendVerification(Locks locks, AccountMail mail) {
        this.locks = locks;
        this.mail = mail;
    }

    /** @throws id.laris.domain.identity.TooManyFailures when that many mails were asked for */
    public void send(EmailAddress email, Language language, Origin origin) {
        locks.attemptMail(AccountKind.CUSTOMER, email, origin);
        mail.ask(Template.ACCOUNT_REGISTERED, AccountKind.CUSTOMER, email, language);
    }
}
