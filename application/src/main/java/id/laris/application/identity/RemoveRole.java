package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** A role of the shop's own goes, when nobody has it any more. */
@UseCase
@Audited
@Requires(Permission.MANAGE_ROLES)
@RequiresFreshFactor
public final class RemoveRole {
    private final Roles roles;
    private final HoldersOfRoles holders;

    public RemoveRole(Roles roles, HoldersOfRoles holders) {
        this.roles = roles;
        this.holders = holders;
    }

    public void remove(String name) {
        var role = roles.find(name).orElseThrow(() -> new Missing("role", name));
        if (role.isBuiltIn() || !holders.of(role).isEmpty()) throw new RoleInUse(name);
        roles.remove(name);
    }

    /** The shop came with it, or somebody has it. */
    public static final class RoleInUse extends Refusal {
        RoleInUse(String name) {
            super(Kind.CONFLICT, "role-in-use", "role %s is in use".formatted(name), Map.of("role", name));
        }
    }
}
