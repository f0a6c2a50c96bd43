package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import java.util.Set;
import java.util.stream.Collectors;

/** A colleague gets other roles or warehouses, and signs in again. An owner is always left. */
@UseCase
@Audited
@Requires(Permission.MANAGE_STAFF)
@RequiresFreshFactor
public final class ChangeStaff {
    /** @param warehouses those they are bound to; none for all */
    public record Command(AccountId account, Set<String> roles, Set<WarehouseCode> warehouses) {}

    private final StaffDesk desk;
    private final StaffMembers staff;
    private final HoldersOfRoles holders;
    private final AuditNotes notes;

    public ChangeStaff(StaffDesk desk, StaffMembers staff, HoldersOfRoles holders, AuditNotes notes) {
        this.desk = desk;
        this.staff = staff;
        this.holders = holders;
        this.notes = notes;
    }

    public void change(Command command) {
        var before = desk.toChange(command.account()).member();
        var after = new StaffMember(command.account(), desk.toGive(command.roles()), command.warehouses());
        if (after.equals(before)) return;
        if (!after.roles().contains(Role.OWNER)) desk.requireOtherOwner(command.account());
        staff.put(after);
        notes.changed("roles", names(before), names(after));
        notes.changed("warehouses", before.warehouses(), after.warehouses());
        holders.rightsChanged(command.account());
    }

    private static String names(StaffMember member) {
        return member.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
    }
}
