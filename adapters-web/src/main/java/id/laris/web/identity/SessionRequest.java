package id.laris.web.identity;

import id.laris.domain.identity.AccountKind;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import java.util.Map;

/** Somebody shows session tokens; the first that is worth something tells who it is. */
final class SessionRequest extends BaseAuthenticationRequest {
    private final Map<AccountKind, String> tokens;

    SessionRequest(Map<AccountKind, String> tokens) {
        this.tokens = tokens;
    }

    Map<AccountKind, String> tokens() {
        return tokens;
    }
}
