package id.laris.rest.api.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.ArrangeBins;
import id.laris.application.stock.AssignBin;
import id.laris.application.stock.AssignBins;
import id.laris.application.stock.ShowWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.BinCode;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import id.laris.rest.api.shared.TextFiles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The bins of a warehouse and what lies in them. Saying the same again changes nothing, so no key is needed. */
@Path(WarehouseResource.PATH + "/{code}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Warehouses")
class BinResource {
    private static final int MOST_BYTES = 4 << 20;

    @Schema(name = "Bins")
    record BinsView(
            @Schema(description = "In walking order") List<BinView> bins) {}

    @Schema(name = "Bin")
    record BinView(
            String code,

            @Schema(description = "SKUs that have their home there")
            int skus) {}

    @Schema(name = "BinsRequest")
    record BinsRequest(
            @Schema(description = "All bins, in walking order", examples = "[\"A-01-1\", \"A-01-2\"]")
            List<String> bins)
            implements JsonRequest {
        List<BinCode> walk() {
            if (bins == null) throw new Invalid("bins", null, "a list of codes");
            return bins.stream().map(BinCode::new).toList();
        }
    }

    @Schema(name = "HomeRequest")
    record HomeRequest(
            @Schema(description = "Absent or blank when it has no home there any more", examples = "A-01-1")
            String bin) implements JsonRequest {}

    @Schema(name = "HomesOutcome")
    record HomesView(
            @Schema(description = "SKUs that got, changed or lost their home")
            int changed,

            @Schema(description = "SKUs that lie there already")
            int same,

            List<MistakeView> mistakes) {
        static HomesView of(AssignBins.Outcome outcome) {
            return new HomesView(
                    outcome.changed(),
                    outcome.same(),
                    outcome.mistakes().stream()
                            .map(m -> new MistakeView(m.line(), m.code(), m.given()))
                            .toList());
        }
    }

    @Schema(name = "HomesMistake")
    record MistakeView(long line, String code, String given) {}

    private final ShowWarehouse showWarehouse;
    private final ArrangeBins arrangeBins;
    private final AssignBin assignBin;
    private final AssignBins assignBins;
    private final Tagged tagged;
    private final CurrentActor actor;

    BinResource(
            ShowWarehouse showWarehouse,
            ArrangeBins arrangeBins,
            AssignBin assignBin,
            AssignBins assignBins,
            Tagged tagged,
            CurrentActor actor) {
        this.actor = actor;
        this.showWarehouse = showWarehouse;
        this.arrangeBins = arrangeBins;
        this.assignBin = assignBin;
        this.assignBins = assignBins;
        this.tagged = tagged;
    }

    @GET
    @Path("bins")
    @APIResponseSchema(value = BinsView.class, responseCode = "200", responseDescription = "The bins")
    public Response bins(@RestPath String code, Request request) {
        actor.require(Permission.VIEW_STOCK);
        var shown = showWarehouse.show(WarehouseResource.named(code));
        return tagged.answer(request, shown.warehouse().version(), view(shown));
    }

    @PUT
    @Path("bins")
    @APIResponseSchema(value = BinsView.class, responseCode = "200", responseDescription = "The bins afterwards")
    public Response arrange(
            @RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, BinsRequest request) {
        var warehouse = WarehouseResource.named(code);
        arrangeBins.arrange(new ArrangeBins.Command(warehouse, request.walk(), Tagged.versionSeen(ifMatch)));
        var shown = showWarehouse.show(warehouse);
        return tagged.answer(shown.warehouse().version(), view(shown));
    }

    @PUT
    @Path("homes/{sku}")
    @APIResponse(responseCode = "204", description = "It lies there from now on")
    public void assign(@RestPath String code, @RestPath String sku, HomeRequest request) {
        assignBin.assign(new AssignBin.Command(
                WarehouseResource.named(code),
                Paths.sku(sku).value(),
                Asked.text(request.bin()).map(BinCode::new)));
    }

    @POST
    @Path("homes")
    @Consumes("text/csv")
    @APIResponseSchema(value = HomesView.class, responseCode = "200", responseDescription = "What came of it")
    public HomesView assignMany(
            @RestPath String code,
            @RestQuery @Parameter(description = "Only show what would happen", example = "true") String dryRun,
            InputStream file) {
        var warehouse = WarehouseResource.named(code);
        var only = Asked.flag("dryRun", dryRun);
        return HomesView.of(TextFiles.read(
                file, MOST_BYTES, text -> assignBins.assign(new AssignBins.Command(warehouse, text, only))));
    }

    private static BinsView view(ShowWarehouse.Shown shown) {
        return new BinsView(shown.bins().stream()
                .map(bin -> new BinView(bin.code().value(), bin.skus()))
                .toList());
    }
}
