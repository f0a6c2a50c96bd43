package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.AccountStepNotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import java.time.Clock;

/** A colleague may not come in any more: sessions and mailed links end at once. An owner is always left. */
@UseCase
@Audited
@Requires(Permission.MANAGE_STAFF)
@RequiresFreshFactor
public final class DeactivateStaff {
    private final StaffDesk desk;
    private final Accounts accounts;
    private final AccountLinks links;
    private final Sessions sessions;
    private final RecentSessions recent;
    private final Clock clock;

    public DeactivateStaff(
            StaffDesk desk,
            Accounts accounts,
            AccountLinks links,
            Sessions sessions,
            RecentSessions recent,
            Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.recent = recent;
        this.clock = clock;
    }

    public void deactivate(AccountId id) {
        var account = desk.toChange(id).account();
        // An invitation is withdrawn instead: deactivated, it would wait for ever without a password.
        if (!account.isActive()) throw new AccountStepNotAllowed(account.state(), AccountState.DEACTIVATED);
        desk.requireOtherOwner(id);
        accounts.save(account.deactivated());
        links.forgetAllOf(id);
        sessions.closeAllOf(id);
        recent.changed(id, clock.instant());
    }
}
