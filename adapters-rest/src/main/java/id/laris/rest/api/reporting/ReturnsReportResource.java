package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.ReturnSheet;
import id.laris.application.reporting.ShowReturnsReport;
import id.laris.application.reporting.ShowReturnsReport.By;
import id.laris.application.reporting.ShowReturnsReport.Query;
import id.laris.application.reporting.ShowReturnsReport.Row;
import id.laris.application.reporting.ShowReturnsReport.Total;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.ReturnFigures;
import id.laris.domain.reporting.ReturnOutcome;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.MoneyView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What came back, why, and what was given for it. */
@Path(Api.ROOT + "/returns-report")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ReturnsReportResource {
    @Schema(name = "ReturnFigures")
    record PiecesView(
            @Schema(description = "Less those of cancelled orders")
            long sold,

            @Schema(description = "Of all returns, rejected and cancelled ones too")
            long asked,

            @Schema(description = "Of returns that are open or done")
            long returned,

            @Schema(nullable = true, description = "Returned of a thousand sold; null where none were sold")
            Long ratePerMille,

            @Schema(description = "As they arrived, of those somebody looked at")
            long sellable,

            long damaged,
            long missing,

            @Schema(description = "Pieces asked back, by why")
            Map<ReturnReason, Long> reasons,

            @Schema(description = "Pieces asked back, by what became of them")
            Map<ReturnOutcome, Long> outcomes) {
        static PiecesView of(long sold, ReturnFigures it) {
            return new PiecesView(
                    sold,
                    it.asked(),
                    it.returned(),
                    rate(it.perMille(sold)),
                    it.sellable(),
                    it.damaged(),
                    it.missing(),
                    it.reasons(),
                    it.outcomes());
        }

        private static Long rate(OptionalLong rate) {
            return rate.isEmpty() ? null : Long.valueOf(rate.getAsLong());
        }
    }

    @Schema(name = "ReturnsTotal")
    record SumView(
            PiecesView figures,

            @Schema(description = "How many returns, by what became of them")
            Map<ReturnOutcome, Long> returns,

            @Schema(description = "Given for them: money, store credit, less to pay")
            MoneyView givenBack) {
        static SumView of(Total it) {
            return new SumView(PiecesView.of(it.sold(), it.figures()), it.returns(), MoneyView.of(it.worth()));
        }
    }

    @Schema(name = "ReturnsRow")
    record BackView(
            @Schema(description = "A month, a slug, a SKU or a code; blank for what has none")
            String key,

            String name,
            PiecesView figures,
            MoneyView givenBack) {
        static BackView of(Row row) {
            return new BackView(
                    row.key(), row.name(), PiecesView.of(row.sold(), row.figures()), MoneyView.of(row.back()));
        }
    }

    @Schema(name = "ReturnedLine")
    record PieceView(
            @Schema(description = "The return's number") String number,
            String order,
            Instant requestedAt,
            String sku,
            int pieces,
            ReturnReason reason,
            ReturnOutcome outcome) {
        static PieceView of(ReturnSheet.Line it) {
            return new PieceView(
                    it.number().value(),
                    it.orderNumber(),
                    it.requestedAt(),
                    it.sku(),
                    it.pieces(),
                    it.reason(),
                    it.outcome());
        }
    }

    @Schema(name = "ReturnsReport")
    record BackReportView(
            By by,
            LocalDate from,
            LocalDate to,

            @Schema(nullable = true) String warehouse,

            SumView total,

            @Schema(description = "The same in the time before")
            SumView before,

            @Schema(description = "Months in their order, else most returned first")
            List<BackView> rows,

            @Schema(description = "The newest returns behind it, 100 at most")
            List<PieceView> lines) {}

    private final ShowReturnsReport showReturnsReport;
    private final CurrentActor current;

    ReturnsReportResource(ShowReturnsReport showReturnsReport, CurrentActor current) {
        this.showReturnsReport = showReturnsReport;
        this.current = current;
    }

    @GET
    @APIResponseSchema(value = BackReportView.class, responseCode = "200", responseDescription = "What came back")
    public BackReportView show(
            @RestQuery @Parameter(description = "What the rows stand for, PRODUCT when absent", example = "CATEGORY")
                    String by,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "Only what arrived in, and was sold from, there", example = "BDG")
                    String warehouse,
            @RestQuery @Parameter(description = "The row whose returns are listed", example = "kaos-kawung")
                    String key) {
        current.require(Permission.VIEW_REPORTS);
        var report = showReturnsReport.show(new Query(
                Asked.choice("by", by, By.class).orElse(By.PRODUCT),
                new Period(SalesReportResource.day("from", from), SalesReportResource.day("to", to)),
                Asked.text(warehouse).map(WarehouseCode::new),
                Asked.text(key).orElse("")));
        var query = report.query();
        return new BackReportView(
                query.by(),
                query.period().from(),
                query.period().to(),
                query.warehouse().map(WarehouseCode::value).orElse(null),
                SumView.of(report.total()),
                SumView.of(report.before()),
                report.rows().stream().map(BackView::of).toList(),
                report.lines().stream().map(PieceView::of).toList());
    }
}
