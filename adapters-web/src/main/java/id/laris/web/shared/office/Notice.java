package id.laris.web.shared.office;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done, told once on the page that follows. */
public enum Notice {
    PLACED,
    PAID,
    PACKED,
    SHIPPED,
    TRACKED,
    DELIVERED,
    COMPLETED,
    CANCELLED,
    REFUNDED,
    ASKED_PAID,
    ASKED_OVER,
    ASKED_OPEN,
    ASKED_HELD,
    LET_GO,
    ASKED_IN_VAIN,
    STILL_NOBODYS,
    STOCK_CHANGED,
    RESENT,
    REPLAYED,
    REVOKED,
    KEY_CHANGED,
    KEYS_ROTATE,
    INVITED,
    WITHDRAWN,
    STAFF_CHANGED,
    SESSIONS_ENDED,
    ROLES_CHANGED,
    ROLE_ADDED,
    ROLE_REMOVED,
    SAVED,
    PASSWORD_CHANGED,
    LINK_SENT,
    SESSION_ENDED,
    IMPORT_STARTED,
    IMPORT_CANCELLED,
    FILE_SENT,
    FILE_APPLIES;

    static final String PARAMETER = "kabar";

    /** That page, telling this. */
    public URI on(String path) {
        return URI.create(path + (path.contains("?") ? '&' : '?') + PARAMETER + '=' + name().toLowerCase(Locale.ROOT));
    }

    static Optional<Notice> of(String tag) {
        return Arrays.stream(values())
                .filter(n -> n.name().equalsIgnoreCase(tag))
                .findFirst();
    }
}
