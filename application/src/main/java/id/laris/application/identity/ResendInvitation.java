package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.notification.Template;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.AccountStepNotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;

/** An invitation is mailed again; the link in the earlier mail is worth nothing then. */
@UseCase
@Audited
@Requires(Permission.MANAGE_STAFF)
public final class ResendInvitation {
    private final StaffDesk desk;
    private final AccountMail mail;

    public ResendInvitation(StaffDesk desk, AccountMail mail) {
        this.desk = desk;
        this.mail = mail;
    }

    public void resend(AccountId id) {
        var account = desk.toChange(id).account();
        if (account.state() != AccountState.INVITED)
            throw new AccountStepNotAllowed(account.state(), AccountState.INVITED);
        mail.tell(Template.ACCOUNT_INVITED, account);
    }
}
