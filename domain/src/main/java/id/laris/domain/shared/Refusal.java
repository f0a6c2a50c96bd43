package id.laris.domain.shared;

import java.util.Map;

/**
 * The business says no. Carries a stable code that clients and translations rely on, and the figures the message needs.
 * Expected, therefore without a stack trace.
 */
public abstract class Refusal extends RuntimeException {
    /** What sort of no: adapters translate it into their own words (HTTP 404, 422, 409, 403). */
    public enum Kind {
        MISSING,
        INVALID,
        CONFLICT,
        NOT_ALLOWED
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> details;

    protected Refusal(Kind kind, String code, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public Kind kind() {
        return kind;
    }

    /** Stable, lower case with hyphens, e.g. {@code not-enough-stock}. */
    public String code() {
        return code;
    }

    /** Plain values (text, numbers, lists and maps of them) that explain the refusal. */
    public Map<String, Object> details() {
        return details;
    }
}
