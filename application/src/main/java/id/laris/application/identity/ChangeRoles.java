package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What roles may do is changed, several at once or none. Nobody gives a right they do not have, and what the owner may is not to be
 * changed. Who holds a changed role signs in again.
 */
@UseCase
@Audited
@Requires(Permission.MANAGE_ROLES)
@RequiresFreshFactor
public final class ChangeRoles {
    private final Roles roles;
    private final HoldersOfRoles holders;
    private final CurrentActor current;
    private final AuditNotes notes;

    public ChangeRoles(Roles roles, HoldersOfRoles holders, CurrentActor current, AuditNotes notes) {
        this.roles = roles;
        this.holders = holders;
        this.current = current;
        this.notes = notes;
    }

    /** @param permissions all that each of these roles may do from now on, by its name */
    public void change(Map<String, Set<Permission>> permissions) {
        permissions.forEach(this::change);
    }

    private void change(String name, Set<Permission> permissions) {
        var role = roles.find(name).orElseThrow(() -> new Missing("role", name));
        if (role.permissions().equals(permissions)) return;
        if (role.isFixed()) throw new RoleFixed(name);
        var added = new HashSet<>(permissions);
        added.removeAll(role.permissions());
        var changed = role.allowing(permissions);
        current.actor().requireOwn(added);
        roles.put(changed);
        notes.changed("role " + name, new TreeSet<>(role.permissions()), new TreeSet<>(permissions));
        holders.of(role).forEach(holders::rightsChanged);
    }

    /** What this role may do is not to be changed. */
    public static final class RoleFixed extends Refusal {
        RoleFixed(String name) {
            super(Kind.CONFLICT, "role-fixed", "what %s may do never changes".formatted(name), Map.of("role", name));
        }
    }
}
