package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.AccountStepNotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import java.time.Clock;

/** A colleague who was shut out may sign in again, with the password they had. */
@UseCase
@Audited
@Requires(Permission.MANAGE_STAFF)
@RequiresFreshFactor
public final class ReactivateStaff {
    private final StaffDesk desk;
    private final Accounts accounts;
    private final RecentSessions recent;
    private final Clock clock;

    public ReactivateStaff(StaffDesk desk, Accounts accounts, RecentSessions recent, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.recent = recent;
        this.clock = clock;
    }

    public void reactivate(AccountId id) {
        var account = desk.toChange(id).account();
        if (account.state() != AccountState.DEACTIVATED)
            throw new AccountStepNotAllowed(account.state(), AccountState.ACTIVE);
        accounts.save(account.activated());
        recent.changed(id, clock.instant());
    }
}
