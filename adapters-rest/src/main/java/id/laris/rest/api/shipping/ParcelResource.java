package id.laris.rest.api.shipping;

import id.laris.application.shipping.DeliverParcel;
import id.laris.application.shipping.ShipParcel;
import id.laris.application.shipping.ShowParcel;
import id.laris.application.shipping.TrackParcel;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT + "/shipments")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shipping")
class ParcelResource {
    @Schema(name = "HandoverRequest")
    record HandoverRequest(
            @Schema(examples = "JNE") String courier,
            @Schema(examples = "JX1234567890") String trackingNumber) implements JsonRequest {}

    @Schema(name = "TrackRequest")
    record TrackRequest(
            @Schema(description = "Now when absent") Instant at,

            @Schema(examples = "Paket tiba di gudang transit")
            String status,

            @Schema(examples = "Bandung") String place)
            implements JsonRequest {}

    private final ShipParcel shipParcel;
    private final DeliverParcel deliverParcel;
    private final TrackParcel trackParcel;
    private final ShowParcel showParcel;
    private final OnceOnly onceOnly;
    private final Tagged tagged;
    private final Clock clock;

    ParcelResource(
            ShipParcel shipParcel,
            DeliverParcel deliverParcel,
            TrackParcel trackParcel,
            ShowParcel showParcel,
            OnceOnly onceOnly,
            Tagged tagged,
            Clock clock) {
        this.shipParcel = shipParcel;
        this.deliverParcel = deliverParcel;
        this.trackParcel = trackParcel;
        this.showParcel = showParcel;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = ShipmentView.class, responseCode = "200", responseDescription = "The parcel")
    public Response show(@RestPath String id, Request request) {
        var parcel = showParcel.show(idOf(id));
        return tagged.answer(request, parcel.version(), ShipmentView.of(parcel));
    }

    @POST
    @Path("{id}/shipped")
    @APIResponseSchema(value = ShipmentView.class, responseCode = "200", responseDescription = "The parcel afterwards")
    public Response ship(
            @RestPath String id, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, HandoverRequest request) {
        return onceOnly.answer(
                uri,
                key,
                request,
                () -> Answer.ok(
                        ShipmentView.of(shipParcel.ship(idOf(id), courierOf(request), request.trackingNumber()))));
    }

    /** A parcel that is delivered already stays so, so no key is needed. */
    @POST
    @Path("{id}/delivered")
    @APIResponseSchema(value = ShipmentView.class, responseCode = "200", responseDescription = "The parcel afterwards")
    public ShipmentView deliver(@RestPath String id) {
        return ShipmentView.of(deliverParcel.deliver(idOf(id)));
    }

    /** The same report twice is kept once. */
    @POST
    @Path("{id}/track")
    @APIResponseSchema(value = ShipmentView.class, responseCode = "200", responseDescription = "The parcel afterwards")
    public ShipmentView track(@RestPath String id, TrackRequest request) {
        var at = Optional.ofNullable(request.at()).orElseGet(clock::instant);
        return ShipmentView.of(
                trackParcel.report(idOf(id), new Shipment.TrackEvent(at, request.status(), request.place())));
    }

    private static String courierOf(HandoverRequest request) {
        return Asked.text(request.courier())
                .orElseThrow(() -> new Invalid("courier", request.courier(), "1 to 50 characters"));
    }

    private static ShipmentId idOf(String id) {
        return new ShipmentId(Paths.uuid("shipment", id));
    }
}
