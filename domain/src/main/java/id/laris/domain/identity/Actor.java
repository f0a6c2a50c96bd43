package id.laris.domain.identity;

import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a person, a key of an integrator, the shop itself, or an unknown visitor.
 *
 * @param name how the history calls them, never by personal data: {@code staff <account>}, {@code key <prefix>}, {@code token <program>}, {@code customer}, {@code system}, {@code visitor}
 * @param account whose account it is, for staff and customers
 * @param warehouses those whose stock, picks and parcels they have to do with; none for all of them
 */
public record Actor(
        Kind kind,
        String name,
        Optional<AccountId> account,
        Set<Permission> permissions,
        Set<WarehouseCode> warehouses) {
    public enum Kind {
        VISITOR,
        CUSTOMER,
        STAFF,
        /** A program with an API key or a token of the shop's identity provider. */
        INTEGRATOR,
        SYSTEM
    }

    private static final String STAFF = "staff ";
    private static final String KEY = "key ";

    public static final Actor VISITOR = new Actor(Kind.VISITOR, "visitor", Optional.empty(), Set.of(), Set.of());
    public static final Actor SYSTEM =
            new Actor(Kind.SYSTEM, "system", Optional.empty(), Set.of(Permission.values()), Set.of());

    public Actor {
        permissions = Set.copyOf(permissions);
        warehouses = Set.copyOf(warehouses);
    }

    /** Named by the account, not by the person: the history outlives names and addresses. */
    public static Actor staff(AccountId account, Set<Permission> permissions) {
        return staff(account, permissions, Set.of());
    }

    /** @param warehouses those they are bound to; none for all of them */
    public static Actor staff(AccountId account, Set<Permission> permissions, Set<WarehouseCode> warehouses) {
        return new Actor(Kind.STAFF, STAFF + account, Optional.of(account), permissions, warehouses);
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
        return new Actor(Kind.CUSTOMER, "customer", Optional.of(account), Set.of(), Set.of());
    }

    public static Actor key(String prefix, Set<Permission> permissions) {
        return new Actor(Kind.INTEGRATOR, KEY + prefix, Optional.empty(), permissions, Set.of());
    }

    /** The beginning of the key by which a program acts that the history calls so; empty for everybody else. */
    public static Optional<String> keyNamed(String name) {
        return name.startsWith(KEY) ? Optional.of(name.substring(KEY.length())) : Optional.empty();
    }

    /** The beginning of the key by which a program acts; empty for everybody else. */
    public Optional<String> keyPrefix() {
        return kind == Kind.INTEGRATOR ? keyNamed(name) : Optional.empty();
    }

    /** A program that shows a token of the shop's identity provider. */
    public static Actor token(String name, Set<Permission> permissions) {
        return new Actor(Kind.INTEGRATOR, "token " + name, Optional.empty(), permissions, Set.of());
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether they have to do with this warehouse. */
    public boolean worksIn(WarehouseCode warehouse) {
        return warehouses.isEmpty() || warehouses.contains(warehouse);
    }

    /** @throws NotYourWarehouse when they have nothing to do with it */
    public void requireWorksIn(WarehouseCode warehouse) {
        if (!worksIn(warehouse)) throw new NotYourWarehouse(warehouse);
    }

    /** @throws NotYoursToGive when one of these is not theirs */
    public void requireOwn(Set<Permission> given) {
        var missing = new HashSet<>(given);
        missing.removeAll(permissions);
        if (!missing.isEmpty()) throw new NotYoursToGive(missing);
    }
}
