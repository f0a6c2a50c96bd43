package id.laris.web.shared;

import id.laris.domain.shared.Language;
import id.laris.web.shared.Visitor.Theme;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Recognises the visitor's language and colours, and makes every page speak that language. */
class Door {
    /** The simulated gateway stands for another server: its pages are its own. */
    private static final List<String> FOR_MACHINES = List.of("/api/", "/gambar/", "/simulator/", "/q/");

    private static final Pattern PERSONAL = Pattern.compile("/(?:admin|akun|checkout|pesanan)(?:/|$)");
    private static final Pattern INDONESIAN = Pattern.compile("\\b(id|in)\\b");

    private final Visitor visitor;

    Door(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Before all that may turn the visitor away, so that it does so in their language. */
    @ServerRequestFilter(priority = Priorities.HEADER_DECORATOR)
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
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CACHE_CONTROL,
                            isPersonal(request.getUriInfo().getPath()) ? "private, no-store" : "private, no-cache");
    }

    /** Templates rendered while a visitor is at the door speak their language; mails, rendered elsewhere, say their own. */
    void speakTheirLanguage(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> {
            var scope = Arc.container().requestContext();
            if (scope.isActive()) instance.setAttribute("locale", visitor.getLocale());
        });
    }

    static boolean isForMachines(ContainerRequestContext request) {
        return isForMachines(request.getUriInfo().getPath());
    }

    static boolean isForMachines(String path) {
        return FOR_MACHINES.stream().anyMatch(path::startsWith);
    }

    /** What stands there is for one person: it does not stay on a computer that others use. */
    private static boolean isPersonal(String path) {
        return PERSONAL.matcher(path).lookingAt();
    }

    private static Language language(ContainerRequestContext request) {
        return language(
                request.getUriInfo().getQueryParameters().getFirst("lang"),
                value(request.getCookies().get(Cookies.LANGUAGE)),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** As asked for, else as remembered, else as the browser says: English only for those that do not read Indonesian at all. */
    static Language language(String asked, String remembered, String accepted) {
        if (asked != null) return Language.of(asked);
        if (remembered != null) return Language.of(remembered);
        return accepted != null
                        && accepted.toLowerCase(Locale.ROOT).startsWith("en")
                        && !INDONESIAN.matcher(accepted).find()
                ? Language.EN
                : Language.ID;
    }

    private static String addressOf(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    static int pieces(String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private static String value(Cookie cookie) {
        return cookie == null ? null : cookie.getValue();
    }
}
