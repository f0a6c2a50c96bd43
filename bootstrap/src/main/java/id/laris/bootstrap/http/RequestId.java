package id.laris.bootstrap.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request a name that stands in every log line it causes and in the answer. A caller's own name is kept if it
 * is harmless in a log.
 */
@Singleton
class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final String LOG_KEY = "requestId";
    private static final int BEFORE_ALL_OTHERS = 1_000;
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestId::name, BEFORE_ALL_OTHERS);
    }

    private static void name(RoutingContext request) {
        var given = request.request().getHeader(HEADER);
        var id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        MDC.put(LOG_KEY, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }
}
