package id.laris.rest.api.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** An API key as it came, not yet known to be one. */
final class ApiKeyCredential extends BaseAuthenticationRequest {
    private final String key;

    ApiKeyCredential(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
