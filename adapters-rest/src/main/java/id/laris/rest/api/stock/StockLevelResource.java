package id.laris.rest.api.stock;

import id.laris.application.stock.ListStockLevels;
import id.laris.application.stock.SetStockLevels;
import id.laris.application.stock.SetStockLevels.Line;
import id.laris.application.stock.SetStockLevels.Outcome;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.stock.StockResource.LevelView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** What inventory systems outside keep in step by: all levels to read, a thousand lines at once to write. */
@Path(Api.ROOT + "/stock/levels")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stock")
class StockLevelResource {
    private static final int PAGE = 200;

    @Schema(name = "StockLine")
    record LineRequest(
            String sku,
            @Schema(examples = "BDG") String warehouse,

            @Schema(description = "Pieces from now on; this or `change`", nullable = true)
            Integer onHand,

            @Schema(description = "Pieces that came, or went when negative; this or `onHand`", nullable = true)
            Integer change) {}

    @Schema(name = "StockLevelsRequest")
    record LevelsRequest(
            @Schema(description = "What for, 1 to 100 characters", examples = "ERP-2026-11-22T09:00")
            String reference,

            @Schema(description = "1 to 1,000; each SKU and warehouse once")
            List<LineRequest> lines)
            implements JsonRequest {
        SetStockLevels.Command toCommand() {
            return new SetStockLevels.Command(
                    lines == null
                            ? List.of()
                            : lines.stream()
                                    .map(line -> line == null
                                            ? new Line(null, null, null, null)
                                            : new Line(line.sku(), line.warehouse(), line.onHand(), line.change()))
                                    .toList(),
                    reference);
        }
    }

    @Schema(name = "StockLineResult")
    record ResultView(
            @Schema(description = "Its place in the request, from 1")
            int line,

            String sku,
            String warehouse,

            @Schema(enumeration = {"applied", "unchanged", "refused"})
            String result,

            @Schema(description = "Why it was refused; as in problems", nullable = true)
            String code,

            @Schema(description = "As it is now; null for a refused line", nullable = true)
            LevelView level) {
        static ResultView of(int line, SetStockLevels.Result result) {
            return new ResultView(
                    line,
                    result.line().sku(),
                    result.line().warehouse(),
                    result.outcome().name().toLowerCase(Locale.ROOT),
                    result.refusal().map(refusal -> refusal.code()).orElse(null),
                    result.level().map(LevelView::of).orElse(null));
        }
    }

    @Schema(name = "StockLevelsResult")
    record ResultsView(int applied, int unchanged, int refused, List<ResultView> lines) {
        static ResultsView of(List<SetStockLevels.Result> results) {
            return new ResultsView(
                    count(results, Outcome.APPLIED),
                    count(results, Outcome.UNCHANGED),
                    count(results, Outcome.REFUSED),
                    IntStream.range(0, results.size())
                            .mapToObj(i -> ResultView.of(i + 1, results.get(i)))
                            .toList());
        }

        private static int count(List<SetStockLevels.Result> results, Outcome outcome) {
            return (int) results.stream().filter(r -> r.outcome() == outcome).count();
        }
    }

    private final ListStockLevels listStockLevels;
    private final SetStockLevels setStockLevels;
    private final OnceOnly onceOnly;

    StockLevelResource(ListStockLevels listStockLevels, SetStockLevels setStockLevels, OnceOnly onceOnly) {
        this.listStockLevels = listStockLevels;
        this.setStockLevels = setStockLevels;
        this.onceOnly = onceOnly;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The levels")
    public PageView<LevelView> list(
            @RestQuery @Parameter(description = "Only this one's", example = "BDG") String warehouse,
            @RestQuery
                    @Parameter(
                            description = "Only those of which pieces came, went or were set aside since then",
                            example = "2026-11-22T09:00:00+07:00")
                    String changedSince,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 1,000", example = "200") String limit) {
        return PageView.of(
                listStockLevels.list(new ListStockLevels.Query(
                        Asked.text(warehouse).map(WarehouseCode::new),
                        Asked.time("changedSince", changedSince),
                        Asked.text(cursor),
                        Asked.number("limit", limit, PAGE))),
                LevelView::of);
    }

    @POST
    @APIResponseSchema(
            value = ResultsView.class,
            responseCode = "200",
            responseDescription = "What became of each line")
    public Response set(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, LevelsRequest request) {
        return onceOnly.answer(
                uri, key, request, () -> OnceOnly.Answer.ok(ResultsView.of(setStockLevels.set(request.toCommand()))));
    }
}
