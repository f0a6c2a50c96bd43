package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import java.util.List;

/** The roles of the shop, what each may do and how many people have it. */
@UseCase
@Requires(Permission.MANAGE_ROLES)
public final class ListRoles {
    public record Listed(Role role, int holders) {}

    private final Roles roles;
    private final HoldersOfRoles holders;

    public ListRoles(Roles roles, HoldersOfRoles holders) {
        this.roles = roles;
        this.holders = holders;
    }

    public List<Listed> list() {
        return roles.all().stream()
                .map(role -> new Listed(role, holders.of(role).size()))
                .toList();
    }
}
