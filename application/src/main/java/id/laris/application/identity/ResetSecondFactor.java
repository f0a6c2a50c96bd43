package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.notification.Template;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/**
 * The way back for somebody of the staff who lost phone and recovery codes: whoever runs the machine takes the second factor away. All
 * their sessions end; at the next sign-in they set up another.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ResetSecondFactor {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final RememberedDevices devices;
    private final Sessions sessions;
    private final RecentSessions recent;
    private final AccountMail mail;
    private final Clock clock;

    public ResetSecondFactor(
            Accounts accounts,
            SecondFactors factors,
            RememberedDevices devices,
            Sessions sessions,
            RecentSessions recent,
            AccountMail mail,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.devices = devices;
        this.sessions = sessions;
        this.recent = recent;
        this.mail = mail;
        this.clock = clock;
    }

    /** False when no member of staff has that address, or they have no second factor. */
    public boolean reset(EmailAddress email) {
        var found = accounts.find(AccountKind.STAFF, email)
                .filter(account -> factors.find(account.id()).isPresent());
        found.ifPresent(account -> {
            factors.remove(account.id());
            devices.forgetAllOf(account.id());
            sessions.closeAllOf(account.id());
            recent.changed(account.id(), clock.instant());
            mail.tell(Template.ACCOUNT_FACTOR_OFF, account);
        });
        return found.isPresent();
    }
}
