package id.laris.web.identity;

import id.laris.domain.identity.AccountKind;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * People are recognised by their session cookies on every page; who is nobody yet is sent from the back office and the account pages
 * to their sign-in pages.
 */
@Singleton
class SessionMechanism implements HttpAuthenticationMechanism {
    static final String SIGN_IN = "/admin/masuk";
    static final String CUSTOMERS_SIGN_IN = "/akun/masuk";

    /** Before the API's mechanism: each answers for its own paths only. */
    private static final int PRIORITY = DEFAULT_PRIORITY + 1_000;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        if (!isPage(request.normalizedPath())) return Uni.createFrom().nullItem();
        var tokens = new LinkedHashMap<AccountKind, String>();
        for (var kind : kindsOf(request.normalizedPath()))
            SessionCookies.find(kind, request.request()).ifPresent(token -> tokens.put(kind, token));
        return tokens.isEmpty()
                ? Uni.createFrom().nullItem()
                : identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                        new SessionRequest(tokens, isFigures(request.normalizedPath())), request));
    }

    /** Back to where they wanted to go after signing in; a page is shown again, an action is not repeated. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        var path = request.normalizedPath();
        if (isOffice(path)) return challenge(request, SIGN_IN, "/admin");
        if (isAccount(path)) return challenge(request, CUSTOMERS_SIGN_IN, "/akun");
        return Uni.createFrom().nullItem();
    }

    private static Uni<ChallengeData> challenge(RoutingContext request, String signIn, String home) {
        var isRead = request.request().method() == HttpMethod.GET;
        var byScript = request.request().getHeader("HX-Request") != null;
        var wanted = isRead && !byScript ? request.request().uri() : home;
        var door = signIn + "?ke=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return Uni.createFrom()
                .item(
                        byScript
                                ? new ChallengeData(401, "HX-Redirect", door)
                                : new ChallengeData(303, "Location", door));
    }

    /** The back office knows staff only, the account pages customers only; in the shop staff see more, unless they buy. */
    private static List<AccountKind> kindsOf(String path) {
        if (isOffice(path)) return List.of(AccountKind.STAFF);
        if (isAccount(path)) return List.of(AccountKind.CUSTOMER);
        return List.of(AccountKind.CUSTOMER, AccountKind.STAFF);
    }

    /** What an open page of the back office asks for every ten seconds. */
    private static boolean isFigures(String path) {
        return path.startsWith("/admin/") && path.endsWith("/angka");
    }

    private static boolean isOffice(String path) {
        return path.equals("/admin") || path.startsWith("/admin/");
    }

    private static boolean isAccount(String path) {
        return path.equals("/akun") || path.startsWith("/akun/");
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "laris_staf"));
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
