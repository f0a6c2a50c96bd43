package id.laris.web.shared;

import id.laris.web.shared.Visitor.Theme;
import io.quarkus.arc.Arc;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The page for addresses that nobody answers, in the visitor's language. Machines get the server's plain answer. */
@Singleton
class NoSuchPage {
    /** After everything that could have answered. */
    private static final int LAST = 30_000;

    private static final int NOT_FOUND = 404;

    private final ErrorPages pages;
    private final Visitor visitor;

    NoSuchPage(ErrorPages pages, Visitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    void register(@Observes Router router) {
        router.route().order(LAST).blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext request) {
        var accepts = request.request().getHeader("Accept");
        if (Door.isForMachines(request.normalizedPath()) || accepts == null || !accepts.contains("text/html")) {
            request.next();
            return;
        }
        var scope = Arc.container().requestContext();
        scope.activate();
        try {
            visitor.arrives(
                    Door.language(
                            request.request().getParam("lang"),
                            value(request, Cookies.LANGUAGE),
                            request.request().getHeader("Accept-Language")),
                    Theme.of(value(request, Cookies.THEME)),
                    Door.pieces(value(request, Cookies.PIECES)),
                    "/");
            request.response()
                    .setStatusCode(NOT_FOUND)
                    .putHeader("Content-Type", "text/html;charset=UTF-8")
                    .putHeader("Cache-Control", "no-store")
                    .end(pages.problem(NOT_FOUND).render());
        } finally {
            scope.terminate();
        }
    }

    private static String value(RoutingContext request, String name) {
        Cookie cookie = request.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }
}
