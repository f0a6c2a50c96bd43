package id.laris.web.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What browsers are told about every answer: load nothing from elsewhere, run no inline script, tell nobody where one came from. */
@Singleton
class SecureHeaders {
    /** Pictures of imported goods lie on other servers; everything else is ours. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' https: http: data:",
            "style-src 'self'",
            "script-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final int EARLY = 1_000;

    /** Answers that show no form; a cookie would only keep caches from keeping them. */
    private static final List<String> WITHOUT_FORMS =
            List.of("/api/", "/gambar/", "/aset/", "/q/", "/robots.txt", "/sitemap");

    private final String formCookie;

    SecureHeaders(@ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String formCookie) {
        this.formCookie = formCookie;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, EARLY);
    }

    private void add(RoutingContext request) {
        GuardedCookies.take(request.request());
        request.addHeadersEndHandler(done -> {
            var headers = request.response().headers();
            if (WITHOUT_FORMS.stream().anyMatch(request.normalizedPath()::startsWith))
                request.response().removeCookies(formCookie, false);
            GuardedCookies.give(request.request(), request.response(), formCookie);
            if (!headers.contains("Content-Security-Policy")) headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            if (!headers.contains("X-Frame-Options")) headers.set("X-Frame-Options", "DENY");
            // Links to orders carry a token: no other site may see it.
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
            if ("https".equals(request.request().scheme()))
                headers.set("Strict-Transport-Security", "max-age=31536000");
        });
        request.next();
    }
}
