package id.laris.domain.identity;

import id.laris.domain.shared.AccountId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts: a person, a key of an integrator, the shop itself, or an unknown visitor.
 *
 * @param name how the history calls them: an e-mail, a key's prefix, {@code customer}, {@code system}, {@code visitor}
 * @param account whose account it is, for staff and customers
 */
public record Actor(Kind kind, String name, Optional<AccountId> account, Set<Permission> permissions) {
    public enum Kind {
        VISITOR,
        CUSTOMER,
        STAFF,
        /** A program with an API key or a token of the shop's identity provider. */
        INTEGRATOR,
        SYSTEM
    }

    public static final Actor VISITOR = new Actor(Kind.VISITOR, "visitor", Optional.empty(), Set.of());
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "system", Optional.empty(), Role.SYSTEM.permissions());

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public static Actor staff(AccountId account, String email, Set<Role> roles) {
        var all = new HashSet<Permission>();
        roles.forEach(r -> all.addAll(r.permissions()));
        return new Actor(Kind.STAFF, email, Optional.of(account), all);
    }

    /** A customer has no rights over the shop; what is theirs is found by their account. */
    public static Actor customer(AccountId account) {
        return new Actor(Kind.CUSTOMER, "customer", Optional.of(account), Set.of());
    }

    public static Actor key(String prefix, Set<Permission> permissions) {
        return new Actor(Kind.INTEGRATOR, "key " + prefix, Optional.empty(), permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
