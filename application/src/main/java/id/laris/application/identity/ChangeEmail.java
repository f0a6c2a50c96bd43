package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Password;
import jakarta.transaction.Transactional;

/**
 * Somebody who is signed in wants to use another e-mail address: a link goes to the new one, and only when it is followed the address
 * changes and the old one is told. Whether the new one has an account already is not said.
 */
@UseCase
@Audited
@ForSignedIn
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ChangeEmail {
    private final CurrentActor current;
    private final OwnPassword ownPassword;
    private final Locks locks;
    private final AccountMail mail;
    private final InTransaction transaction;

    public ChangeEmail(
            CurrentActor current, OwnPassword ownPassword, Locks locks, AccountMail mail, InTransaction transaction) {
        this.current = current;
        this.ownPassword = ownPassword;
        this.locks = locks;
        this.mail = mail;
        this.transaction = transaction;
    }

    /** @throws id.laris.domain.identity.WrongPassword when the password is not theirs */
    public void change(EmailAddress fresh, Password password) {
        var account = current.person().account();
        ownPassword.check(account, password, current.origin());
        locks.attemptMail(account.kind(), fresh, current.origin());
        transaction.run(() -> mail.tell(Template.ACCOUNT_NEW_EMAIL, account, fresh));
    }
}
