package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.Requires;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import java.time.Clock;

/** One customer is told that their account goes if they do not come back. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WarnIdleAccount {
    private final IdleAccounts idle;
    private final Accounts accounts;
    private final AccountMail mail;
    private final Clock clock;

    public WarnIdleAccount(IdleAccounts idle, Accounts accounts, AccountMail mail, Clock clock) {
        this.idle = idle;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    public void warn(AccountId id) {
        accounts.find(id).ifPresent(account -> {
            idle.warned(id, clock.instant());
            mail.tell(Template.ACCOUNT_IDLE, account);
        });
    }
}
