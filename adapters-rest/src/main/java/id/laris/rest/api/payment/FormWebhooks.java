package id.laris.rest.api.payment;

import id.laris.rest.api.shared.Api;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Some payment providers send their notices as forms. Such a body is no form of ours: it has no form token, and its raw bytes are what
 * is signed. It travels on as bytes, so that nothing on the way reads it as a form or refuses it as one.
 */
@Singleton
class FormWebhooks {
    /** Under which the request keeps what its sender called the body. */
    static final String CONTENT_TYPE = FormWebhooks.class.getName();

    private static final String DOOR = Api.ROOT + "/webhooks/";
    private static final int BEFORE_THE_BODY_IS_READ = 800;

    void register(@Observes Filters filters) {
        filters.register(FormWebhooks::takeAsBytes, BEFORE_THE_BODY_IS_READ);
    }

    private static void takeAsBytes(RoutingContext request) {
        var type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && request.normalizedPath().startsWith(DOOR) && isForm(type)) {
            request.put(CONTENT_TYPE, type);
            request.request().headers().set(HttpHeaders.CONTENT_TYPE, "application/octet-stream");
        }
        request.next();
    }

    private static boolean isForm(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("application/x-www-form-urlencoded") || lower.startsWith("multipart/form-data");
    }
}
