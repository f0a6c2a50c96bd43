package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.Refusal;
import java.util.Map;
import java.util.Set;

/** The shop makes a role of its own. */
@UseCase
@Audited
@Requires(Permission.MANAGE_ROLES)
@RequiresFreshFactor
public final class AddRole {
    /** @param permissions at most those of whoever adds it */
    public record Command(String title, Set<Permission> permissions) {}

    private final Roles roles;
    private final CurrentActor current;

    public AddRole(Roles roles, CurrentActor current) {
        this.roles = roles;
        this.current = current;
    }

    public Role add(Command command) {
        var role = Role.custom(command.title(), command.permissions());
        current.actor().requireOwn(role.permissions());
        if (roles.find(role.name()).isPresent()) throw new RoleTaken(role.name());
        roles.put(role);
        return role;
    }

    /** There is a role of that name. */
    public static final class RoleTaken extends Refusal {
        RoleTaken(String name) {
            super(Kind.CONFLICT, "role-taken", "there is a role " + name, Map.of("role", name));
        }
    }
}
