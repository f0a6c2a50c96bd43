package id.laris.rest.api.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What looks like a token of the identity provider, not yet known to be one. */
final class TokenCredential extends BaseAuthenticationRequest {
    private final String token;

    TokenCredential(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
