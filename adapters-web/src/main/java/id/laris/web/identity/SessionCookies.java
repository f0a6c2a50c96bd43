package id.laris.web.identity;

import id.laris.domain.identity.AccountKind;
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

    private SessionCookies() {}

    /** For the browser that just signed in. */
    public static NewCookie of(AccountKind kind, String token, UriInfo at) {
        return Cookies.cookie(name(kind, at), token, (int) kind.session().toSeconds(), "/", at);
    }

    public static NewCookie gone(AccountKind kind, UriInfo at) {
        return Cookies.gone(name(kind, at), at);
    }

    /** The token this browser holds, if any; whether it is worth anything is not said. */
    public static Optional<String> find(AccountKind kind, HttpServerRequest request) {
        var cookie = request.getCookie(name(kind, "https".equals(request.scheme())));
        return cookie == null || cookie.getValue().isBlank() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    private static String name(AccountKind kind, UriInfo at) {
        return name(kind, "https".equals(at.getRequestUri().getScheme()));
    }

    private static String name(AccountKind kind, boolean isGuarded) {
        var name = kind == AccountKind.STAFF ? "laris_staf" : "laris_akun";
        return isGuarded ? GUARDED + name : name;
    }
}
