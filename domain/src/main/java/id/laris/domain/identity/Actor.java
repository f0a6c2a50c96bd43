package id.laris.domain.identity;

import java.util.Set;

/**
 * Who acts: a person, a key of an integrator, the shop itself, or an unknown visitor.
 *
 * @param name how the history calls them: an e-mail, a key's prefix, {@code system}, {@code visitor}
 */
public record Actor(String name, Set<Permission> permissions) {
    public static final Actor VISITOR = new Actor("visitor", Set.of());
    public static final Actor SYSTEM = new Actor("system", Role.SYSTEM.permissions());

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public static Actor staff(String email, Set<Role> roles) {
        var all = new java.util.HashSet<Permission>();
        roles.forEach(r -> all.addAll(r.permissions()));
        return new Actor(email, all);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
