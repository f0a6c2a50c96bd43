package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import java.util.Set;

/** A colleague gets other roles or warehouses, and signs in again. An owner is always left. */
@UseCase
@Audited
@Requires(Permission.MANAGE_STAFF)
public final class ChangeStaff {
    /** @param warehouses those they are bound to; none for all */
    public record Command(AccountId account, Set<String> roles, Set<WarehouseCode> warehouses) {}

    private final StaffDesk desk;
    private final StaffMembers staff;
    private final HoldersOfRoles holders;

    public ChangeStaff(StaffDesk desk, StaffMembers staff, HoldersOfRoles holders) {
        this.desk = desk;
        this.staff = staff;
        this.holders = holders;
    }

    public void change(Command command) {
        var before = desk.toChange(command.account()).member();
        var after = new StaffMember(command.account(), desk.toGive(command.roles()), command.warehouses());
        if (after.equals(before)) return;
        if (!after.roles().contains(Role.OWNER)) desk.requireOtherOwner(command.account());
        staff.put(after);
        holders.rightsChanged(command.account());
    }
}
