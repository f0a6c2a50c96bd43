package id.laris.domain.identity;

import static id.laris.domain.identity.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What people are in the shop, and what each may do. */
public enum Role {
    OWNER(Permission.ofPeople()),
    MANAGER(EnumSet.complementOf(EnumSet.of(RUN_JOBS, MANAGE_KEYS, MANAGE_ROLES, ROTATE_KEYS))),
    WAREHOUSE(EnumSet.of(VIEW_ORDERS, PROCESS_ORDERS, VIEW_STOCK, ADJUST_STOCK)),
    COURIER(EnumSet.of(VIEW_ORDERS, PROCESS_ORDERS)),
    SUPPORT(EnumSet.of(VIEW_ORDERS, CANCEL_ORDERS, VIEW_STOCK, VIEW_MESSAGES, VIEW_CUSTOMERS, REVEAL_PERSONAL_DATA)),
    CUSTOMER(EnumSet.noneOf(Permission.class)),
    SYSTEM(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
