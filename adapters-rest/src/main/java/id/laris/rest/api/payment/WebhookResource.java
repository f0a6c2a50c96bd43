package id.laris.rest.api.payment;

import id.laris.application.payment.ReceiveNotice;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.RequestRefused;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Where payment providers tell us things. Kept in their raw words and answered at once; applied afterwards. */
@Path(Api.ROOT + "/webhooks/payments")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class WebhookResource {
    private static final int MOST_BYTES = 1 << 16;

    @Schema(name = "NoticeReceived")
    record ReceivedView(
            @Schema(description = "True when this message had come before")
            boolean known) {}

    private final ReceiveNotice receiveNotice;

    WebhookResource(ReceiveNotice receiveNotice) {
        this.receiveNotice = receiveNotice;
    }

    @POST
    @Path("{provider}")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = ReceivedView.class, responseCode = "200", responseDescription = "It is kept")
    public ReceivedView receive(
            @RestPath String provider, HttpHeaders headers, @Context RoutingContext request, byte[] body) {
        if (body.length > MOST_BYTES) throw new RequestRefused(413, "request-too-large", Map.of("most", MOST_BYTES));
        return new ReceivedView(!receiveNotice.receive(provider, body, inLowerCase(headers, request)));
    }

    private static Map<String, List<String>> inLowerCase(HttpHeaders headers, RoutingContext request) {
        var lower = new TreeMap<String, List<String>>();
        headers.getRequestHeaders().forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
        String form = request.get(FormWebhooks.CONTENT_TYPE);
        if (form != null) lower.put("content-type", List.of(form));
        return lower;
    }
}
