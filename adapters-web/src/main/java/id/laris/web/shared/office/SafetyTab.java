package id.laris.web.shared.office;

import static id.laris.domain.identity.Permission.MANAGE_EVENTS;
import static id.laris.domain.identity.Permission.MANAGE_KEYS;
import static id.laris.domain.identity.Permission.MANAGE_PRIVACY;
import static id.laris.domain.identity.Permission.MANAGE_ROLES;
import static id.laris.domain.identity.Permission.MANAGE_STAFF;
import static id.laris.domain.identity.Permission.ROTATE_KEYS;
import static id.laris.domain.identity.Permission.VIEW_AUDIT;

import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import java.util.Arrays;
import java.util.Optional;

/** The desks of the room about people and safety, in the order of their tabs. */
public enum SafetyTab {
    STAFF("/admin/staf", MANAGE_STAFF),
    ROLES("/admin/peran", MANAGE_ROLES),
    TRAIL("/admin/jejak", VIEW_AUDIT),
    PRIVACY("/admin/privasi", MANAGE_PRIVACY),
    INCIDENTS("/admin/privasi/insiden", MANAGE_PRIVACY),
    KEYS("/admin/kunci", MANAGE_KEYS),
    DATA_KEYS("/admin/kunci/data", ROTATE_KEYS),
    EVENTS("/admin/kejadian", MANAGE_EVENTS);

    private final String address;
    private final Permission key;

    SafetyTab(String address, Permission key) {
        this.address = address;
        this.key = key;
    }

    public String address() {
        return address;
    }

    static Optional<SafetyTab> firstFor(Actor actor) {
        return Arrays.stream(values()).filter(tab -> tab.opensFor(actor)).findFirst();
    }

    static boolean isUnderOne(String path) {
        return Arrays.stream(values()).anyMatch(tab -> tab.isAbove(path));
    }

    boolean opensFor(Actor actor) {
        return actor.may(key);
    }

    /** Some lie below others: the one whose address says most of the path has it. */
    boolean holds(String path) {
        return isAbove(path)
                && Arrays.stream(values())
                        .noneMatch(other -> other.address.length() > address.length() && other.isAbove(path));
    }

    private boolean isAbove(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
