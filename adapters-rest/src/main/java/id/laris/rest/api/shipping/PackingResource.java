package id.laris.rest.api.shipping;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shipping.PackingTable;
import id.laris.application.shipping.RestartPackingCheck;
import id.laris.application.shipping.ScanIntoParcel;
import id.laris.application.shipping.ShowPackingCheck;
import id.laris.domain.identity.Permission;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The packing table, for scanners that are programs. */
@Path(PackingResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shipping")
class PackingResource {
    static final String PATH = Api.ROOT + "/packing";

    @Schema(name = "PackingScanRequest")
    record PackingScanRequest(
            @Schema(examples = "BDG") String warehouse,

            @Schema(description = "A SKU or its barcode", examples = "8990001000017")
            String code)
            implements JsonRequest {}

    @Schema(name = "Packing", description = "What one warehouse packs for an order, and what of it was scanned")
    record PackingView(
            @Schema(examples = "LR-000123") String order,
            @Schema(examples = "BDG") String warehouse,

            @Schema(description = "What the parcel travels by", examples = "REG")
            String service,

            @Schema(description = "Pieces still to be scanned", examples = "2")
            int left,

            @Schema(nullable = true, description = "Id of the parcel once the last piece is in it; null before")
            String parcel,

            List<PackingLineView> lines) {
        static PackingView of(PackingTable.Check check, Optional<Shipment> parcel) {
            return new PackingView(
                    check.order().value(),
                    check.warehouse().value(),
                    check.service(),
                    check.left(),
                    parcel.map(packed -> packed.id().toString()).orElse(null),
                    check.lines().stream().map(PackingLineView::of).toList());
        }
    }

    @Schema(name = "PackingLine")
    record PackingLineView(
            @Schema(examples = "KPI-NIL-M") String sku,
            @Schema(examples = "Kaos Pinisi") String title,
            @Schema(examples = "Nila, M") String options,
            @Schema(examples = "2") int wanted,
            @Schema(examples = "1") int scanned) {
        static PackingLineView of(PackingTable.Line line) {
            return new PackingLineView(line.sku().value(), line.title(), line.option(), line.wanted(), line.scanned());
        }
    }

    private final ShowPackingCheck showCheck;
    private final ScanIntoParcel scanIntoParcel;
    private final RestartPackingCheck restart;
    private final OnceOnly onceOnly;
    private final Tagged tagged;
    private final CurrentActor actor;

    PackingResource(
            ShowPackingCheck showCheck,
            ScanIntoParcel scanIntoParcel,
            RestartPackingCheck restart,
            OnceOnly onceOnly,
            Tagged tagged,
            CurrentActor actor) {
        this.showCheck = showCheck;
        this.scanIntoParcel = scanIntoParcel;
        this.restart = restart;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
        this.actor = actor;
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = PackingView.class, responseCode = "200", responseDescription = "What is to be packed")
    public Response show(
            @RestPath String number,
            @RestQuery @Parameter(description = "The first that has something when absent", example = "BDG")
                    String warehouse,
            Request request) {
        actor.require(Permission.PROCESS_ORDERS);
        var place = Asked.text(warehouse).map(WarehouseCode::new);
        return tagged.answer(request, PackingView.of(showCheck.show(Paths.order(number), place), Optional.empty()));
    }

    @POST
    @Path("{number}/scans")
    @APIResponseSchema(value = PackingView.class, responseCode = "200", responseDescription = "The table afterwards")
    public Response scan(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, PackingScanRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var outcome = scanIntoParcel.scan(new ScanIntoParcel.Command(
                    Paths.order(number),
                    new WarehouseCode(request.warehouse()),
                    Asked.text(request.code()).orElse("")));
            return Answer.ok(PackingView.of(outcome.check(), outcome.parcel()));
        });
    }

    /** Saying the same again changes nothing, so no key is needed. */
    @DELETE
    @Path("{number}/scans")
    @APIResponse(responseCode = "204", description = "Nothing is scanned any more")
    public void restart(
            @RestPath String number,
            @RestQuery @Parameter(description = "Code of the warehouse", example = "BDG") String warehouse) {
        restart.restart(Paths.order(number), new WarehouseCode(warehouse));
    }
}
