package id.laris.rest.api.webhook;

import id.laris.application.webhook.ListDeliveries;
import id.laris.application.webhook.ReplayDelivery;
import id.laris.application.webhook.ReplaySince;
import id.laris.application.webhook.ShowDelivery;
import id.laris.application.webhook.WebhookDeliveries.State;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.webhook.WebhookJson.DeliveryView;
import id.laris.rest.api.webhook.WebhookJson.DeliveryWithTriesView;
import id.laris.rest.api.webhook.WebhookJson.ReplayRequest;
import id.laris.rest.api.webhook.WebhookJson.ReplayView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What was sent to a webhook, and sending it again. */
@Path(Api.ROOT + "/webhooks/{id}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class DeliveryResource {
    private static final int PAGE = 50;

    private final ListDeliveries listDeliveries;
    private final ShowDelivery showDelivery;
    private final ReplayDelivery replayDelivery;
    private final ReplaySince replaySince;
    private final OnceOnly onceOnly;

    DeliveryResource(
            ListDeliveries listDeliveries,
            ShowDelivery showDelivery,
            ReplayDelivery replayDelivery,
            ReplaySince replaySince,
            OnceOnly onceOnly) {
        this.listDeliveries = listDeliveries;
        this.showDelivery = showDelivery;
        this.replayDelivery = replayDelivery;
        this.replaySince = replaySince;
        this.onceOnly = onceOnly;
    }

    @GET
    @Path("deliveries")
    @APIResponse(responseCode = "200", description = "The messages")
    public PageView<DeliveryView> list(
            @RestPath String id,
            @RestQuery @Parameter(description = "WAITING, ARRIVED or FAILED", example = "FAILED") String state,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 100", example = "50") String limit) {
        return PageView.of(
                listDeliveries.list(new ListDeliveries.Query(
                        WebhookResource.id(id),
                        Asked.choice("state", state, State.class),
                        Asked.text(cursor),
                        Asked.number("limit", limit, PAGE))),
                DeliveryView::of);
    }

    @GET
    @Path("deliveries/{delivery}")
    @APIResponse(responseCode = "200", description = "The message with all its tries")
    public DeliveryWithTriesView show(@RestPath String id, @RestPath String delivery) {
        return DeliveryWithTriesView.of(showDelivery.show(WebhookResource.id(id), Paths.uuid("delivery", delivery)));
    }

    /** The receiver knows a repetition by its {@code webhook-id}, so another one does no harm. */
    @POST
    @Path("deliveries/{delivery}/replay")
    @ResponseStatus(202)
    @APIResponse(responseCode = "202", description = "It is due again")
    public void replay(@RestPath String id, @RestPath String delivery) {
        replayDelivery.replay(WebhookResource.id(id), Paths.uuid("delivery", delivery));
    }

    @POST
    @Path("replays")
    @APIResponseSchema(value = ReplayView.class, responseCode = "202", responseDescription = "They are due")
    public Response replayAll(
            @RestPath String id, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, ReplayRequest request) {
        return onceOnly.answer(
                uri,
                key,
                request,
                () -> new OnceOnly.Answer(
                        202, null, new ReplayView(replaySince.replay(request.toCommand(WebhookResource.id(id))))));
    }
}
