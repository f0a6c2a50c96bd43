package id.laris.web.shared.office;

import static id.laris.domain.identity.Permission.CONFIRM_PAYMENTS;
import static id.laris.domain.identity.Permission.EDIT_CATALOGUE;
import static id.laris.domain.identity.Permission.REFUND_PAYMENTS;
import static id.laris.domain.identity.Permission.VIEW_CUSTOMERS;
import static id.laris.domain.identity.Permission.VIEW_MESSAGES;
import static id.laris.domain.identity.Permission.VIEW_ORDERS;

import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import java.util.Optional;
import java.util.Set;

/** The rooms of the back office, at most ten, in the order of the rail. One right of several opens a room. */
public enum Room {
    TODAY(Wing.SELLING, "/admin", "layout-dashboard", VIEW_ORDERS),
    ORDERS(Wing.SELLING, "/admin/pesanan", "clipboard-list", VIEW_ORDERS),
    PAYMENTS(Wing.SELLING, "/admin/pembayaran", "wallet", CONFIRM_PAYMENTS, REFUND_PAYMENTS),
    /** Several desks side by side, as in the last one; the way in leads to the first that opens. */
    REPORTS(Wing.SELLING, "", "chart-column"),
    STOCK(Wing.GOODS, "", "boxes"),
    BUYING(Wing.GOODS, "", "truck"),
    CATALOGUE(Wing.GOODS, "/admin/katalog", "tag", EDIT_CATALOGUE),
    CUSTOMERS(Wing.PEOPLE, "/admin/pelanggan", "users", VIEW_CUSTOMERS),
    MESSAGES(Wing.PEOPLE, "/admin/pesan", "mail", VIEW_MESSAGES),
    SAFETY(Wing.PEOPLE, "", "shield-check");

    /** Rooms that lie together. */
    public enum Wing {
        SELLING,
        GOODS,
        PEOPLE
    }

    private final Wing wing;
    private final String address;
    private final String icon;
    private final Set<Permission> keys;

    Room(Wing wing, String address, String icon, Permission... keys) {
        this.wing = wing;
        this.address = address;
        this.icon = icon;
        this.keys = Set.of(keys);
    }

    public Wing wing() {
        return wing;
    }

    public String icon() {
        return icon;
    }

    /** The way in; empty for whom the room stays shut. */
    Optional<String> addressFor(Actor actor) {
        if (address.isEmpty())
            return Tab.in(this).filter(tab -> tab.opensFor(actor)).findFirst().map(Tab::address);
        return keys.stream().anyMatch(actor::may) ? Optional.of(address) : Optional.empty();
    }

    /** Whether a page at that path lies in this room. */
    boolean holds(String path) {
        if (address.isEmpty()) return Tab.in(this).anyMatch(tab -> tab.isAbove(path));
        return path.equals(address)
                || this != TODAY && path.startsWith(address + "/")
                || Tab.in(this).anyMatch(tab -> tab.isAbove(path));
    }
}
