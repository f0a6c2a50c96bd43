package id.laris.web.identity;

import id.laris.domain.identity.AccountKind;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import java.util.Map;

/** Somebody shows session tokens; the first that is worth something tells who it is. */
final class SessionRequest extends BaseAuthenticationRequest {
    private final Map<AccountKind, String> tokens;
    private final boolean looksOn;

    /** @param looksOn whether an open page only asks for its figures again */
    SessionRequest(Map<AccountKind, String> tokens, boolean looksOn) {
        this.tokens = tokens;
        this.looksOn = looksOn;
    }

    boolean looksOn() {
        return looksOn;
    }

    Map<AccountKind, String> tokens() {
        return tokens;
    }
}
