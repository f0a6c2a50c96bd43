package id.laris.web.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Pages take what their own forms send, and no other kind of body. The check of a form's token looks into forms only: what another site
 * sends as plain text, or as nothing, would pass it, cookies and all.
 */
class FormDoor {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    /** Null: go on. The answer gets its page where all errors do. */
    @ServerRequestFilter
    public Response enter(ContainerRequestContext request) {
        if (HARMLESS.contains(request.getMethod()) || Door.isForMachines(request)) return null;
        return FORMS.contains(typeOf(request))
                ? null
                : Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
    }

    private static String typeOf(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
