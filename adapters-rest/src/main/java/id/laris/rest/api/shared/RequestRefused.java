package id.laris.rest.api.shared;

import java.util.Map;

/** A request that cannot be understood as it came, whatever the shop would say to it. */
public final class RequestRefused extends RuntimeException {
    private final int status;
    private final String code;
    private final transient Map<String, Object> details;

    public RequestRefused(int status, String code, Map<String, Object> details) {
        super(code + " " + details, null, false, false);
        this.status = status;
        this.code = code;
        this.details = Map.copyOf(details);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, Object> details() {
        return details;
    }
}
