package id.laris.web.identity;

import id.laris.application.identity.SignIn;
import id.laris.web.shared.Cookies;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

/** The cookie that says who is signed in. It reaches shop pages too, so that staff may see what customers do not. */
final class SessionCookie {
    static final String NAME = "laris_staf";

    private SessionCookie() {}

    static NewCookie of(String token, UriInfo at) {
        return Cookies.cookie(NAME, token, (int) SignIn.SESSION.toSeconds(), "/", at);
    }

    static NewCookie gone(UriInfo at) {
        return Cookies.gone(NAME, at);
    }
}
