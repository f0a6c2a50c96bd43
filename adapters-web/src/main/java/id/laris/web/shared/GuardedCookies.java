package id.laris.web.shared;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Behind TLS every cookie of the shop is called {@code __Host-…} in the browser: its promise that no neighbouring and no unprotected
 * site has set it. Within the shop cookies keep their short names; one that comes without the promise is nobody's.
 */
final class GuardedCookies {
    private static final String GUARD = "__Host-";
    private static final String OURS = "laris_";
    private static final String COOKIE = "Cookie";
    private static final String SET_COOKIE = "Set-Cookie";

    private GuardedCookies() {}

    /** Before anybody reads them. */
    static void take(HttpServerRequest request) {
        if (!isGuarded(request)) return;
        var sent = request.headers().getAll(COOKIE);
        if (sent.isEmpty()) return;
        var kept = sent.stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(OURS))
                .map(cookie -> cookie.startsWith(GUARD + OURS) ? cookie.substring(GUARD.length()) : cookie)
                .collect(Collectors.joining("; "));
        request.headers().set(COOKIE, kept);
    }

    /**
     * After everybody has set them.
     *
     * @param builtIn the one that the server sets itself, not as a header
     */
    static void give(HttpServerRequest request, HttpServerResponse response, String builtIn) {
        if (!isGuarded(request)) return;
        var set = response.headers().getAll(SET_COOKIE).stream()
                .map(cookie -> cookie.startsWith(OURS) ? GUARD + cookie : cookie)
                .toList();
        if (!set.isEmpty()) response.headers().set(SET_COOKIE, set);
        var cookie = response.removeCookie(builtIn, false);
        if (cookie != null)
            response.addCookie(Cookie.cookie(GUARD + builtIn, cookie.getValue())
                    .setPath("/")
                    .setHttpOnly(true)
                    .setSecure(true)
                    .setSameSite(CookieSameSite.LAX)
                    .setMaxAge(cookie.getMaxAge()));
    }

    private static boolean isGuarded(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }
}
