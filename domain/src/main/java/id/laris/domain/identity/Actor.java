package id.laris.domain.identity;

import id.laris.domain.shared.AccountId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a person, a key of an integrator, the shop itself, or an unknown visitor.
 *
 * @param name how the history calls them, never by personal data: {@code staff <account>}, {@code key <prefix>}, {@code token <program>}, {@code customer}, {@code system}, {@code visitor}
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

    private static final String STAFF = "staff ";

    public static final Actor VISITOR = new Actor(Kind.VISITOR, "visitor", Optional.empty(), Set.of());
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "system", Optional.empty(), Role.SYSTEM.permissions());

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /** Named by the account, not by the person: the history outlives names and addresses. */
    public static Actor staff(AccountId account, Set<Permission> permissions) {
        return new Actor(Kind.STAFF, STAFF + account, Optional.of(account), permissions);
    }

    /** The account of the member of staff whom the history calls so; empty for everybody else. */
    public static Optional<AccountId> staffNamed(String name) {
        if (!name.startsWith(STAFF)) return Optional.empty();
        try {
            return Optional.of(new AccountId(UUID.fromString(name.substring(STAFF.length()))));
        } catch (IllegalArgumentException somethingElse) {
            return Optional.empty();
        }
    }

    /** A customer has no rights over the shop; what is theirs is found by their account. */
    public static Actor customer(AccountId account) {
        return new Actor(Kind.CUSTOMER, "customer", Optional.of(account), Set.of());
    }

    public static Actor key(String prefix, Set<Permission> permissions) {
        return new Actor(Kind.INTEGRATOR, "key " + prefix, Optional.empty(), permissions);
    }

    /** A program that shows a token of the shop's identity provider. */
    public static Actor token(String name, Set<Permission> permissions) {
        return new Actor(Kind.INTEGRATOR, "token " + name, Optional.empty(), permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** @throws NotYoursToGive when one of these is not theirs */
    public void requireOwn(Set<Permission> given) {
        var missing = new HashSet<>(given);
        missing.removeAll(permissions);
        if (!missing.isEmpty()) throw new NotYoursToGive(missing);
    }
}
