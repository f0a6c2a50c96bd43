package id.laris.rest.api.shipping;

import id.laris.domain.shipping.Shipment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Shipment", description = "A parcel")
public record ShipmentView(
        UUID id,
        String warehouse,
        List<PiecesView> lines,
        String service,

        @Schema(description = "Empty until it is handed over")
        String courier,

        @Schema(description = "Empty until it is handed over")
        String trackingNumber,

        @Schema(enumeration = {"PACKED", "SHIPPED", "DELIVERED"})
        String state,

        @Schema(description = "What the courier reported, oldest first")
        List<TrackView> track) {
    @Schema(name = "Pieces")
    record PiecesView(String sku, int quantity) {}

    @Schema(name = "TrackEvent")
    record TrackView(Instant at, String status, String place) {}

    public static ShipmentView of(Shipment shipment) {
        return new ShipmentView(
                shipment.id().value(),
                shipment.warehouse().value(),
                shipment.pieces().entrySet().stream()
                        .map(p ->
                                new PiecesView(p.getKey().value(), p.getValue().value()))
                        .toList(),
                shipment.service().value(),
                shipment.courier(),
                shipment.trackingNumber(),
                shipment.state().name(),
                shipment.track().stream()
                        .map(t -> new TrackView(t.at(), t.status(), t.place()))
                        .toList());
    }
}
