package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.ShowSalesReport;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowSalesReport.Query;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesFigures;
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
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What was sold. */
@Path(Api.ROOT + "/sales-report")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class SalesReportResource {
    @Schema(name = "SalesFigures")
    record FiguresView(
            long orders,
            long pieces,
            MoneyView gross,
            MoneyView discount,

            @Schema(description = "Within gross, shipping and what was given back")
            MoneyView tax,

            MoneyView shipping,
            long returnedPieces,
            MoneyView returned,

            @Schema(description = "gross - discount + shipping - returned")
            MoneyView net,

            @Schema(description = "What goods of known cost brought without tax, less that cost")
            MoneyView margin) {
        static FiguresView of(SalesFigures figures) {
            var sums = figures.amounts();
            return new FiguresView(
                    figures.orders(),
                    sums.pieces(),
                    MoneyView.of(sums.gross()),
                    MoneyView.of(sums.discount()),
                    MoneyView.of(sums.tax()),
                    MoneyView.of(sums.shipping()),
                    sums.returnedPieces(),
                    MoneyView.of(sums.returned()),
                    MoneyView.of(sums.net()),
                    MoneyView.of(sums.margin()));
        }
    }

    @Schema(name = "SalesReportRow")
    record RowView(
            @Schema(description = "First day of a time, a code, a slug or a SKU; blank for what has none")
            String key,

            String name,
            FiguresView figures,

            @Schema(description = "The same in the time before; nothing for rows that are times")
            FiguresView before) {}

    @Schema(name = "SalesReport")
    record ReportView(
            By by,
            LocalDate from,
            LocalDate to,

            @Schema(nullable = true) String warehouse,

            FiguresView total,

            @Schema(description = "As long a time right before")
            FiguresView before,

            @Schema(description = "The same days a year before")
            FiguresView yearBefore,

            List<RowView> rows) {}

    private final ShowSalesReport showSalesReport;
    private final CurrentActor current;

    SalesReportResource(ShowSalesReport showSalesReport, CurrentActor current) {
        this.showSalesReport = showSalesReport;
        this.current = current;
    }

    @GET
    @APIResponseSchema(
            value = ReportView.class,
            responseCode = "200",
            responseDescription = "Times in their order, else what brought most first")
    public ReportView show(
            @RestQuery @Parameter(description = "What the rows stand for, DAY when absent", example = "PRODUCT")
                    String by,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "Only what left from there", example = "BDG") String warehouse) {
        current.require(Permission.VIEW_REPORTS);
        var report = showSalesReport.show(new Query(
                Asked.choice("by", by, By.class).orElse(By.DAY),
                new Period(day("from", from), day("to", to)),
                Asked.text(warehouse).map(WarehouseCode::new)));
        var query = report.query();
        return new ReportView(
                query.by(),
                query.period().from(),
                query.period().to(),
                query.warehouse().map(WarehouseCode::value).orElse(null),
                FiguresView.of(report.total()),
                FiguresView.of(report.before()),
                FiguresView.of(report.yearBefore()),
                report.rows().stream()
                        .map(row -> new RowView(
                                row.key(), row.name(), FiguresView.of(row.figures()), FiguresView.of(row.before())))
                        .toList());
    }

    private static LocalDate day(String name, String given) {
        var text = Asked.text(given).orElse("");
        try {
            if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) throw new DateTimeParseException("shape", text, 0);
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Invalid(name, text, "a day such as 2026-11-21");
        }
    }
}
