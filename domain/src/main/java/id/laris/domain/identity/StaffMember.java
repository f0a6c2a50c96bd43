package id.laris.domain.identity;

import id.laris.domain.shared.AccountId;
import id.laris.domain.stock.WarehouseCode;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody who works here is allowed and bound to, beside their account.
 *
 * @param warehouses the warehouses they are bound to; empty: all of them
 */
public record StaffMember(AccountId account, Set<Role> roles, Set<WarehouseCode> warehouses) {
    public StaffMember {
        roles = Set.copyOf(roles);
        warehouses = Set.copyOf(warehouses);
    }

    public static StaffMember of(AccountId account, Role... roles) {
        return new StaffMember(account, Set.of(roles), Set.of());
    }

    /** What their roles allow, added up. */
    public Set<Permission> permissions() {
        var all = new HashSet<Permission>();
        roles.forEach(role -> all.addAll(role.permissions()));
        return all;
    }

    public Actor actor() {
        return Actor.staff(account, permissions(), warehouses);
    }
}
