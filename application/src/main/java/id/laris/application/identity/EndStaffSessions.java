package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;

/** A colleague is signed out everywhere, e.g. after a theft; whoever does it to themselves stays in here. */
@UseCase
@Audited
@Requires(Permission.MANAGE_STAFF)
public final class EndStaffSessions {
    private final StaffDesk desk;
    private final HoldersOfRoles holders;

    public EndStaffSessions(StaffDesk desk, HoldersOfRoles holders) {
        this.desk = desk;
        this.holders = holders;
    }

    public void end(AccountId id) {
        desk.toChange(id);
        holders.rightsChanged(id);
    }
}
