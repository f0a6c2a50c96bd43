package id.laris.rest.api.shipping;

import id.laris.application.shipping.PackParcel;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT + "/orders")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shipping")
class PackResource {
    @Schema(name = "PackRequest")
    record PackRequest(
            @Schema(description = "All that one warehouse still holds for the order when absent")
            List<PiecesRequest> lines,

            @Schema(description = "The first that holds something when absent", examples = "BDG")
            String warehouse,

            @Schema(description = "Hands the parcel over at once; else see /shipped", examples = "JNE")
            String courier,

            @Schema(examples = "JX1234567890") String trackingNumber)
            implements JsonRequest {
        PackParcel.Command toCommand(OrderNumber order) {
            return new PackParcel.Command(
                    order,
                    pieces(),
                    Asked.text(warehouse).map(WarehouseCode::new),
                    Asked.text(courier).map(c -> new PackParcel.Command.To(c, trackingNumber)));
        }

        private Map<Sku, Quantity> pieces() {
            if (lines == null) return Map.of();
            var pieces = new TreeMap<Sku, Quantity>();
            for (var line : lines) {
                if (line == null || line.quantity() == null) throw new Invalid("quantity", null, "a whole number");
                if (pieces.put(new Sku(line.sku()), Quantity.atLeastOne(line.quantity())) != null)
                    throw new Invalid("lines", line.sku(), "each SKU once");
            }
            return pieces;
        }
    }

    @Schema(name = "PiecesRequest")
    record PiecesRequest(String sku, Long quantity) {}

    private final PackParcel packParcel;
    private final OnceOnly onceOnly;

    PackResource(PackParcel packParcel, OnceOnly onceOnly) {
        this.packParcel = packParcel;
        this.onceOnly = onceOnly;
    }

    @POST
    @Path("{number}/shipments")
    @APIResponseSchema(value = ShipmentView.class, responseCode = "201", responseDescription = "The parcel")
    public Response pack(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, PackRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var parcel = packParcel.pack(request.toCommand(Paths.order(number)));
            return Answer.created(Api.ROOT + "/shipments/" + parcel.id(), ShipmentView.of(parcel));
        });
    }
}
