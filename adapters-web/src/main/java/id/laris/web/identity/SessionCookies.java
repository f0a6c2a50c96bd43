package id.laris.web.identity;

import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.web.shared.Cookies;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/**
 * The cookies that say who is signed in, one for each kind of account. Behind TLS their names carry the browser's own promise that no
 * neighbouring or unprotected site has set them ({@code __Host-}).
 */
public final class SessionCookies {
    private static final String GUARDED = "__Host-";
    private static final String DEVICE = "_alat";

    private SessionCookies() {}

    /** For the browser that just signed in. */
    public static NewCookie of(AccountKind kind, String token, UriInfo at) {
        return Cookies.cookie(
                guarded(name(kind), isGuarded(at)), token, (int) kind.session().toSeconds(), "/", at);
    }

    public static NewCookie gone(AccountKind kind, UriInfo at) {
        return Cookies.gone(guarded(name(kind), isGuarded(at)), at);
    }

    /** The token this browser holds, if any; whether it is worth anything is not said. */
    public static Optional<String> find(AccountKind kind, HttpServerRequest request) {
        return find(name(kind), request);
    }

    /** For a device on which the second factor is to be asked for less often. */
    public static NewCookie ofDevice(AccountKind kind, String token, UriInfo at) {
        return Cookies.cookie(
                guarded(name(kind) + DEVICE, isGuarded(at)),
                token,
                (int) SecondFactorRule.REMEMBERED.toSeconds(),
                "/",
                at);
    }

    /** The token of this device, if it was to be remembered. */
    public static Optional<String> findDevice(AccountKind kind, HttpServerRequest request) {
        return find(name(kind) + DEVICE, request);
    }

    private static Optional<String> find(String name, HttpServerRequest request) {
        var cookie = request.getCookie(guarded(name, "https".equals(request.scheme())));
        return cookie == null || cookie.getValue().isBlank() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    private static boolean isGuarded(UriInfo at) {
        return "https".equals(at.getRequestUri().getScheme());
    }

    private static String name(AccountKind kind) {
        return kind == AccountKind.STAFF ? "laris_staf" : "laris_akun";
    }

    private static String guarded(String name, boolean isGuarded) {
        return isGuarded ? GUARDED + name : name;
    }
}
