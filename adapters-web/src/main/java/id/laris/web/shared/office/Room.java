package id.laris.web.shared.office;

import static id.laris.domain.identity.Permission.CONFIRM_PAYMENTS;
import static id.laris.domain.identity.Permission.EDIT_CATALOGUE;
import static id.laris.domain.identity.Permission.MANAGE_KEYS;
import static id.laris.domain.identity.Permission.MANAGE_PRIVACY;
import static id.laris.domain.identity.Permission.MANAGE_STAFF;
import static id.laris.domain.identity.Permission.REFUND_PAYMENTS;
import static id.laris.domain.identity.Permission.VIEW_AUDIT;
import static id.laris.domain.identity.Permission.VIEW_MESSAGES;
import static id.laris.domain.identity.Permission.VIEW_ORDERS;
import static id.laris.domain.identity.Permission.VIEW_STOCK;

import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import java.util.Set;

/** The rooms of the back office, in the order of the rail. One right of several opens a room. */
public enum Room {
    TODAY("/admin", "layout-dashboard", VIEW_ORDERS),
    ORDERS("/admin/pesanan", "clipboard-list", VIEW_ORDERS),
    PAYMENTS("/admin/pembayaran", "wallet", CONFIRM_PAYMENTS, REFUND_PAYMENTS),
    STOCK("/admin/stok", "boxes", VIEW_STOCK),
    CATALOGUE("/admin/katalog", "tag", EDIT_CATALOGUE),
    MESSAGES("/admin/pesan", "mail", VIEW_MESSAGES),
    PRIVACY("/admin/privasi", "lock", MANAGE_PRIVACY),
    STAFF("/admin/staf", "users", MANAGE_STAFF),
    KEYS("/admin/kunci", "key-round", MANAGE_KEYS),
    TRAIL("/admin/jejak", "shield-check", VIEW_AUDIT);

    private final String address;
    private final String icon;
    private final Set<Permission> keys;

    Room(String address, String icon, Permission... keys) {
        this.address = address;
        this.icon = icon;
        this.keys = Set.of(keys);
    }

    public String address() {
        return address;
    }

    public String icon() {
        return icon;
    }

    boolean opensFor(Actor actor) {
        return keys.stream().anyMatch(actor::may);
    }

    /** Whether a page at that path lies in this room. */
    boolean holds(String path) {
        if (this == STAFF && path.equals("/admin/peran")) return true;
        if (this == TRAIL && path.startsWith("/admin/kejadian")) return true;
        return path.equals(address) || this != TODAY && path.startsWith(address + "/");
    }
}
