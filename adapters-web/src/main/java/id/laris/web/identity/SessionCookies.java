package id.laris.web.identity;

import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.web.shared.Cookies;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** The cookies that say who is signed in, one for each kind of account. */
public final class SessionCookies {
    private static final String DEVICE = "_alat";

    private SessionCookies() {}

    /** For the browser that just signed in. */
    public static NewCookie of(AccountKind kind, String token, UriInfo at) {
        return Cookies.cookie(name(kind), token, (int) kind.session().toSeconds(), "/", at);
    }

    public static NewCookie gone(AccountKind kind, UriInfo at) {
        return Cookies.gone(name(kind), at);
    }

    /** The token this browser holds, if any; whether it is worth anything is not said. */
    public static Optional<String> find(AccountKind kind, HttpServerRequest request) {
        return find(name(kind), request);
    }

    /** For a device on which the second factor is to be asked for less often. */
    public static NewCookie ofDevice(AccountKind kind, String token, UriInfo at) {
        return Cookies.cookie(name(kind) + DEVICE, token, (int) SecondFactorRule.REMEMBERED.toSeconds(), "/", at);
    }

    /** The token of this device, if it was to be remembered. */
    public static Optional<String> findDevice(AccountKind kind, HttpServerRequest request) {
        return find(name(kind) + DEVICE, request);
    }

    private static Optional<String> find(String name, HttpServerRequest request) {
        var cookie = request.getCookie(name);
        return cookie == null || cookie.getValue().isBlank() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    private static String name(AccountKind kind) {
        return kind == AccountKind.STAFF ? "laris_staf" : "laris_akun";
    }
}
