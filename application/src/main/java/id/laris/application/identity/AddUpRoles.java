package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Permission;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What somebody may do who has roles of these names elsewhere: an identity provider's token says them. */
@UseCase
@OpenToAll
public final class AddUpRoles {
    private final Roles roles;

    public AddUpRoles(Roles roles) {
        this.roles = roles;
    }

    /** Names that are no roles allow nothing. */
    public Set<Permission> permissions(Collection<String> names) {
        var all = EnumSet.noneOf(Permission.class);
        names.forEach(name -> roles.find(name).ifPresent(role -> all.addAll(role.permissions())));
        return all;
    }
}
