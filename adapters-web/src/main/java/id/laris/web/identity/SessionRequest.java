package id.laris.web.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody shows a session token. */
final class SessionRequest extends BaseAuthenticationRequest {
    private final String token;

    SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
