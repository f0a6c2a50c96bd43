package id.laris.rest.api.stock;

import id.laris.application.stock.ListReservations;
import id.laris.application.stock.Reservation;
import id.laris.application.stock.ReservationQuery;
import id.laris.domain.order.OrderTab;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/stock")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stock")
class ReservationResource {
    @Schema(name = "Reservation")
    record ReservationView(
            @Schema(description = "Number of the order that holds them")
            String order,

            @Schema(description = "Where people look for that order")
            OrderTab tab,

            String sku,
            String warehouse,
            int quantity,

            @Schema(description = "When the order was placed")
            Instant since,

            @Schema(
                    description = "When they come free if nobody pays; null when they are held until sent",
                    nullable = true)
            Instant until) {
        static ReservationView of(Reservation held) {
            return new ReservationView(
                    held.number().value(),
                    held.tab(),
                    held.hold().sku().value(),
                    held.hold().warehouse().value(),
                    held.hold().quantity().value(),
                    held.since(),
                    held.until().orElse(null));
        }
    }

    private final ListReservations listReservations;

    ReservationResource(ListReservations listReservations) {
        this.listReservations = listReservations;
    }

    @GET
    @Path("reservations")
    @APIResponse(responseCode = "200", description = "Those held the longest first")
    public PageView<ReservationView> list(
            @RestQuery @Parameter(description = "Only of this SKU", example = "KAOS-HITAM-L") String sku,
            @RestQuery @Parameter(description = "Only there", example = "BDG") String warehouse,
            @RestQuery @Parameter(description = "AWAITING_PAYMENT or READY_TO_PROCESS", example = "AWAITING_PAYMENT")
                    String tab,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        var query = new ReservationQuery(
                Asked.text(sku).map(Sku::new),
                Asked.text(warehouse).map(WarehouseCode::new).map(Set::of).orElse(Set.of()),
                Asked.choice("tab", tab, OrderTab.class),
                Asked.text(cursor),
                Asked.number("limit", limit, 50));
        return PageView.of(listReservations.list(query), ReservationView::of);
    }
}
