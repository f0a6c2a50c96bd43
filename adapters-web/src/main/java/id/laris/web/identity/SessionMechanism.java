package id.laris.web.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Staff are recognised by the session cookie on every page; who is nobody yet is sent from the back office to the sign-in page. */
@Singleton
class SessionMechanism implements HttpAuthenticationMechanism {
    static final String SIGN_IN = "/admin/masuk";

    /** Before the API's mechanism: each answers for its own paths only. */
    private static final int PRIORITY = DEFAULT_PRIORITY + 1_000;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        var cookie = request.request().getCookie(SessionCookie.NAME);
        if (cookie == null || cookie.getValue().isBlank() || !isPage(request.normalizedPath()))
            return Uni.createFrom().nullItem();
        return identities.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(new SessionRequest(cookie.getValue()), request));
    }

    /** Back to where they wanted to go after signing in; a page is shown again, an action is not repeated. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        var path = request.normalizedPath();
        if (!path.equals("/admin") && !path.startsWith("/admin/"))
            return Uni.createFrom().nullItem();
        var isRead = request.request().method() == HttpMethod.GET;
        var signIn = SIGN_IN + "?ke="
                + URLEncoder.encode(isRead ? request.request().uri() : "/admin", StandardCharsets.UTF_8);
        var byScript = request.request().getHeader("HX-Request") != null;
        return Uni.createFrom()
                .item(
                        byScript
                                ? new ChallengeData(401, "HX-Redirect", SIGN_IN + "?ke=%2Fadmin")
                                : new ChallengeData(303, "Location", signIn));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SessionCookie.NAME));
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    /** Pictures and styles are the same for everybody: they cost no look-up. The API knows keys, not cookies. */
    private static boolean isPage(String path) {
        return !path.startsWith("/api/")
                && !path.startsWith("/aset/")
                && !path.startsWith("/gambar/")
                && !path.startsWith("/q/");
    }
}
