package id.laris.web.shared;

import id.laris.domain.shared.Language;
import id.laris.web.shared.Visitor.Theme;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Recognises the visitor's language and colours, and makes every page speak that language. */
class Door {
    private final Visitor visitor;

    Door(Visitor visitor) {
        this.visitor = visitor;
    }

    @ServerRequestFilter
    public void enter(ContainerRequestContext request) {
        if (isForMachines(request)) return;
        var cookies = request.getCookies();
        visitor.arrives(
                language(request),
                Theme.of(value(cookies.get(Cookies.THEME))),
                pieces(value(cookies.get(Cookies.PIECES))),
                addressOf(request));
    }

    @ServerResponseFilter
    public void leave(ContainerRequestContext request, ContainerResponseContext response) {
        if (isForMachines(request)) return;
        var asked = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (asked != null)
            response.getHeaders()
                    .add(
                            HttpHeaders.SET_COOKIE,
                            Cookies.longLived(
                                    Cookies.LANGUAGE, Language.of(asked).tag(), request.getUriInfo()));
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL))
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** Templates rendered while a visitor is at the door speak their language; mails, rendered elsewhere, say their own. */
    void speakTheirLanguage(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> {
            var scope = Arc.container().requestContext();
            if (scope.isActive()) instance.setAttribute("locale", visitor.getLocale());
        });
    }

    static boolean isForMachines(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.startsWith("/api/") || path.startsWith("/gambar/") || path.startsWith("/simulator/") || path.startsWith("/q/");
    }

    private static Language language(ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (asked != null) return Language.of(asked);
        var remembered = value(request.getCookies().get(Cookies.LANGUAGE));
        if (remembered != null) return Language.of(remembered);
        var accepted = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        // Indonesian first: English only for those whose browser does not read Indonesian at all.
        return accepted != null
                        && accepted.toLowerCase(java.util.Locale.ROOT).startsWith("en")
                        && !accepted.contains("id")
                ? Language.EN
                : Language.ID;
    }

    private static String addressOf(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static int pieces(String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private static String value(Cookie cookie) {
        return cookie == null ? null : cookie.getValue();
    }
}
