package id.laris.web.shared;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;

/** The cookies of the pages: never readable by scripts, never sent along by other sites' forms, secure behind TLS. */
public final class Cookies {
    public static final String THEME = "laris_theme";
    public static final String LANGUAGE = "laris_lang";
    public static final String CART = "laris_cart";
    /** Pieces in the cart, so that showing the number needs no query. */
    public static final String PIECES = "laris_pieces";

    private static final int HALF_A_YEAR = (int) Duration.ofDays(180).toSeconds();

    private Cookies() {}

    public static NewCookie longLived(String name, String value, UriInfo at) {
        return cookie(name, value, HALF_A_YEAR, "/", at);
    }

    public static NewCookie gone(String name, UriInfo at) {
        return cookie(name, "", 0, "/", at);
    }

    public static NewCookie cookie(String name, String value, int seconds, String path, UriInfo at) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure("https".equals(at.getRequestUri().getScheme()))
                .build();
    }
}
