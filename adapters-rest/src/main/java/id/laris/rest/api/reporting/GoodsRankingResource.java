package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.RankGoods;
import id.laris.application.reporting.RankGoods.Query;
import id.laris.application.reporting.RankGoods.Rank;
import id.laris.application.reporting.RankGoods.Row;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.MoneyView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What sold best and worst. */
@Path(Api.ROOT + "/goods-ranking")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class GoodsRankingResource {
    private static final int USUAL = 50;
    private static final int MOST = 1_000;

    @Schema(name = "RankedGoods")
    record RowView(
            @Schema(description = "A slug or a SKU") String key,
            String name,
            long pieces,
            MoneyView net,
            long piecesBefore,
            MoneyView netBefore,

            @Schema(description = "In pieces, against the time before")
            long change,

            @Schema(description = "Good pieces now") long onHand) {
        static RowView of(Row row) {
            return new RowView(
                    row.key(),
                    row.name(),
                    row.pieces(),
                    MoneyView.of(row.figures().amounts().net()),
                    row.before().amounts().pieces(),
                    MoneyView.of(row.before().amounts().net()),
                    row.change(),
                    row.onHand());
        }
    }

    @Schema(name = "GoodsRanking")
    record RankingView(
            Rank rank,
            LocalDate from,
            LocalDate to,

            @Schema(nullable = true) String warehouse,

            @Schema(description = "How many there are in all")
            int count,

            List<RowView> rows) {}

    private final RankGoods rankGoods;
    private final CurrentActor current;

    GoodsRankingResource(RankGoods rankGoods, CurrentActor current) {
        this.rankGoods = rankGoods;
        this.current = current;
    }

    @GET
    @APIResponseSchema(
            value = RankingView.class,
            responseCode = "200",
            responseDescription = "In the order that was asked for")
    public RankingView rank(
            @RestQuery @Parameter(description = "BEST when absent", example = "RISING") String rank,
            @RestQuery @Parameter(description = "By variant instead of by product", example = "true") String bySku,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "Only what left from, and lies, there", example = "BDG")
                    String warehouse,
            @RestQuery @Parameter(description = "1 to 1,000, 50 when absent", example = "10") String limit) {
        current.require(Permission.VIEW_REPORTS);
        int most = Asked.number("limit", limit, USUAL);
        if (most < 1 || most > MOST) throw new Invalid("limit", limit, "1 to 1000");
        var ranking = rankGoods.rank(new Query(
                Asked.choice("rank", rank, Rank.class).orElse(Rank.BEST),
                Asked.flag("bySku", bySku),
                new Period(SalesReportResource.day("from", from), SalesReportResource.day("to", to)),
                Asked.text(warehouse).map(WarehouseCode::new),
                most));
        var query = ranking.query();
        return new RankingView(
                query.rank(),
                query.period().from(),
                query.period().to(),
                query.warehouse().map(WarehouseCode::value).orElse(null),
                ranking.rowsInAll(),
                ranking.rows().stream().map(RowView::of).toList());
    }
}
