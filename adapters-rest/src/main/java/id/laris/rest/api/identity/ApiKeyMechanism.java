package id.laris.rest.api.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Finds what a request to the API shows of its caller: a key ({@code Authorization: Bearer laris_…} or {@code X-Api-Key}), or a token of
 * the identity provider if one is configured.
 */
@Singleton
class ApiKeyMechanism implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    private final OutsideTokens tokens;

    ApiKeyMechanism(OutsideTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        if (!request.normalizedPath().startsWith("/api/"))
            return Uni.createFrom().nullItem();
        var key = keyOf(request);
        if (key == null) return Uni.createFrom().nullItem();
        return identities.authenticate(tokens.reads(key) ? new TokenCredential(key) : new ApiKeyCredential(key));
    }

    private static String keyOf(RoutingContext request) {
        var authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            return authorization.substring(BEARER.length()).strip();
        return request.request().getHeader("X-Api-Key");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/")
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"Laris\""))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyCredential.class, TokenCredential.class);
    }
}
