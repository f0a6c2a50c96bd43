package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.ShowStockReport;
import id.laris.application.reporting.ShowStockReport.Query;
import id.laris.application.reporting.ShowStockReport.Row;
import id.laris.application.reporting.ShowStockReport.Show;
import id.laris.domain.forecasting.XyzClass;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.AbcClass;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What lies on the shelves. */
@Path(Api.ROOT + "/stock-report")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class StockReportResource {
    private static final int USUAL = 100;
    private static final int MOST = 10_000;
    private static final int DEAD_DAYS = 90;

    @Schema(name = "StockReportRow")
    record RowView(
            String sku,
            String name,

            @Schema(description = "Good pieces, promised ones too")
            long onHand,

            long reserved,

            @Schema(nullable = true, description = "At what pieces cost on average; null where nobody knows")
            MoneyView value,

            @Schema(description = "Pieces within the last eight weeks")
            long sold,

            @Schema(
                    nullable = true,
                    description = "How many days the free pieces last; null where nothing is expected to sell")
            Long coverDays,

            @Schema(description = "There is some of it, and none was sold for so many days")
            boolean dead,

            AbcClass abc,

            @Schema(nullable = true, description = "Null where too little is known of its weeks")
            XyzClass xyz) {
        static RowView of(Row row) {
            return new RowView(
                    row.shelf().sku(),
                    row.shelf().name(),
                    row.shelf().onHand(),
                    row.shelf().reserved(),
                    row.value().map(MoneyView::of).orElse(null),
                    row.sold(),
                    row.cover().orElse(null),
                    row.dead(),
                    row.abc(),
                    row.xyz().orElse(null));
        }
    }

    @Schema(name = "StockReport")
    record ReportView(
            @Schema(nullable = true) String warehouse,

            @Schema(description = "How many rows there are in all")
            int count,

            long pieces,
            MoneyView value,
            MoneyView deadValue,

            @Schema(description = "Rows with pieces of unknown cost")
            int costUnknown,

            List<RowView> rows) {}

    private final ShowStockReport showStockReport;
    private final CurrentActor current;

    StockReportResource(ShowStockReport showStockReport, CurrentActor current) {
        this.showStockReport = showStockReport;
        this.current = current;
    }

    @GET
    @APIResponseSchema(value = ReportView.class, responseCode = "200", responseDescription = "What is worth most first")
    public ReportView show(
            @RestQuery @Parameter(description = "ALL when absent", example = "DEAD") String show,
            @RestQuery @Parameter(description = "In the SKU or the name", example = "kaos") String q,
            @RestQuery @Parameter(description = "1 to 3659, 90 when absent", example = "120") String deadDays,
            @RestQuery @Parameter(description = "Only what lies, and left from, there", example = "BDG")
                    String warehouse,
            @RestQuery @Parameter(description = "1 to 10,000, 100 when absent", example = "10") String limit) {
        current.require(Permission.VIEW_REPORTS);
        int most = Asked.number("limit", limit, USUAL);
        if (most > MOST) throw new Invalid("limit", limit, "1 to 10000");
        var report = showStockReport.show(new Query(
                Asked.choice("show", show, Show.class).orElse(Show.ALL),
                Asked.text(q).orElse(""),
                Asked.number("deadDays", deadDays, DEAD_DAYS),
                Asked.text(warehouse).map(WarehouseCode::new),
                most));
        return new ReportView(
                report.query().warehouse().map(WarehouseCode::value).orElse(null),
                report.count(),
                report.pieces(),
                MoneyView.of(report.value()),
                MoneyView.of(report.deadValue()),
                report.costUnknown(),
                report.rows().stream().map(RowView::of).toList());
    }
}
