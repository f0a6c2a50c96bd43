package id.laris.rest.api.stock;

import id.laris.application.stock.ListLowLevels;
import id.laris.application.stock.LowQuery;
import id.laris.application.stock.SetCriticalPoints;
import id.laris.application.stock.ShortLine;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
class CriticalPointResource {
    @Schema(name = "CriticalPointsRequest")
    record PointsRequest(
            @Schema(description = "1 to 1,000, each SKU and warehouse once")
            List<PointRequest> points) implements JsonRequest {
        List<CriticalPoint> toPoints() {
            if (points == null || points.contains(null))
                throw new Invalid("points", null, "1 to " + SetCriticalPoints.MOST);
            return points.stream().map(PointRequest::toPoint).toList();
        }
    }

    @Schema(name = "CriticalPointRequest")
    record PointRequest(
            @Schema(examples = "KAOS-HITAM-L") String sku,
            @Schema(examples = "BDG") String warehouse,

            @Schema(description = "So few free pieces are too few; 0: nobody watches", examples = "5")
            Integer minimum,

            @Schema(description = "So many are wanted after buying; the minimum when absent", examples = "24")
            Integer target,

            @Schema(description = "Days from ordering to shelf, 0 to 365; 0 when absent", examples = "7")
            Integer leadDays) {
        CriticalPoint toPoint() {
            if (minimum == null) throw new Invalid("minimum", null, "a whole number");
            return new CriticalPoint(
                    new Sku(sku),
                    new WarehouseCode(warehouse),
                    Quantity.of(minimum),
                    Quantity.of(target == null ? minimum : target),
                    leadDays == null ? 0 : leadDays);
        }
    }

    @Schema(name = "CriticalLevels")
    record LevelsView(List<StockResource.LevelView> levels) {}

    @Schema(name = "LowLevel")
    record LowView(
            String sku,

            @Schema(description = "Empty when the SKU is not on sale")
            String title,

            String option,
            String warehouse,

            @Schema(description = "Free pieces there now") int available,

            @Schema(description = "Pieces ordered for there that have not arrived")
            int incoming,

            int minimum,
            int target,

            @Schema(description = "From what is free and incoming to the target")
            int missing,

            @Schema(description = "Days from ordering to shelf")
            int leadDays) {
        static LowView of(ShortLine line) {
            var point = line.point();
            return new LowView(
                    point.sku().value(),
                    line.title(),
                    line.optionText(),
                    point.warehouse().value(),
                    line.available().value(),
                    line.incoming().value(),
                    point.minimum().value(),
                    point.target().value(),
                    line.missing().value(),
                    point.leadDays());
        }
    }

    private final SetCriticalPoints setCriticalPoints;
    private final ListLowLevels listLowLevels;

    CriticalPointResource(SetCriticalPoints setCriticalPoints, ListLowLevels listLowLevels) {
        this.setCriticalPoints = setCriticalPoints;
        this.listLowLevels = listLowLevels;
    }

    @PUT
    @Path("critical-points")
    @APIResponse(responseCode = "200", description = "The levels afterwards")
    public LevelsView set(PointsRequest request) {
        return new LevelsView(setCriticalPoints.set(request.toPoints()).stream()
                .map(StockResource.LevelView::of)
                .toList());
    }

    @GET
    @Path("low")
    @APIResponse(responseCode = "200", description = "By warehouse, then SKU")
    public PageView<LowView> low(
            @RestQuery @Parameter(description = "Only there", example = "BDG") String warehouse,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        var query = new LowQuery(
                Asked.text(warehouse).map(WarehouseCode::new).map(Set::of).orElse(Set.of()),
                Asked.text(cursor),
                Asked.number("limit", limit, 50));
        return PageView.of(listLowLevels.list(query), LowView::of);
    }
}
