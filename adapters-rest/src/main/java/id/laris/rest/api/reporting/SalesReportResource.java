package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.CheckSales;
import id.laris.application.reporting.EntryQuery;
import id.laris.application.reporting.ListSalesEntries;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.RebuildSalesSums;
import id.laris.application.reporting.SalesBook;
import id.laris.application.reporting.ShowSalesReport;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowSalesReport.Query;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** What was sold. */
@Path(Api.ROOT + "/sales-report")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class SalesReportResource {
    private static final int USUAL_ROWS = 200;

    @Schema(name = "SalesFigures")
    record FiguresView(
            long orders,
            long pieces,

            @Schema(description = "Goods at their normal price")
            MoneyView gross,

            @Schema(description = "What normal prices were reduced by when the goods were ordered")
            MoneyView discount,

            @Schema(description = "Within gross - discount, shipping and what was given back")
            MoneyView tax,

            MoneyView shipping,
            long returnedPieces,
            MoneyView returned,

            @Schema(description = "gross - discount + shipping - returned")
            MoneyView net,

            @Schema(
                    nullable = true,
                    description =
                            "What goods of known cost brought without tax, less that cost; null where nobody knows what any of them cost")
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
                    sums.knownMargin().map(MoneyView::of).orElse(null));
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

            List<RowView> rows,

            @Schema(description = "Whether there are rows behind these")
            boolean more) {}

    @Schema(name = "SalesEntry")
    record SalesEntryView(
            @Schema(examples = "LR-000042") String order,
            SalesEntry.Kind kind,
            LocalDate day,
            Instant at,

            @Schema(description = "The order's number, a refund, a relief or a return")
            String document,

            String sku,
            String title,

            @Schema(nullable = true) String warehouse,

            long pieces,
            @Schema(description = "At the normal price") MoneyView gross,

            @Schema(description = "What the normal price was reduced by")
            MoneyView discount,

            MoneyView shipping,
            long returnedPieces,
            MoneyView returned,
            MoneyView net) {
        static SalesEntryView of(SalesEntry entry) {
            var amounts = entry.amounts();
            return new SalesEntryView(
                    entry.orderNumber(),
                    entry.kind(),
                    entry.day(),
                    entry.at(),
                    entry.document(),
                    entry.line().sku().value(),
                    entry.line().title(),
                    entry.warehouse().map(WarehouseCode::value).orElse(null),
                    amounts.pieces(),
                    MoneyView.of(amounts.gross()),
                    MoneyView.of(amounts.discount()),
                    MoneyView.of(amounts.shipping()),
                    amounts.returnedPieces(),
                    MoneyView.of(amounts.returned()),
                    MoneyView.of(amounts.net()));
        }
    }

    @Schema(name = "SalesCheck")
    record CheckView(
            @Schema(description = "Whether book, orders and sums agree")
            boolean agrees,

            @Schema(description = "Whether orders from before the book are all in it")
            boolean complete,

            @Schema(description = "At most 200") List<DiscrepancyView> discrepancies,

            @Schema(description = "Gone over, oldest first", examples = "[\"2026-10\", \"2026-11\"]")
            List<String> months,

            @Schema(description = "Of those, the ones whose sums say something else than the book")
            List<WrongMonthView> wrongMonths,

            @Schema(description = "Months that are being gone over in the background", examples = "[]")
            List<String> waiting) {
        static CheckView of(CheckSales.Result result) {
            return new CheckView(
                    result.agrees(),
                    result.complete(),
                    result.orders().stream().map(DiscrepancyView::of).toList(),
                    texts(result.checked()),
                    result.months().stream()
                            .map(wrong -> new WrongMonthView(wrong.month().toString(), wrong.cells()))
                            .toList(),
                    texts(result.waiting()));
        }
    }

    @Schema(name = "SalesDiscrepancy")
    record DiscrepancyView(
            @Schema(examples = "LR-000042") String order,

            MoneyView booked,
            MoneyView sold,
            MoneyView bookedBack,
            MoneyView givenBack) {
        static DiscrepancyView of(SalesBook.Discrepancy found) {
            return new DiscrepancyView(
                    found.order().value(),
                    MoneyView.of(found.booked()),
                    MoneyView.of(found.sold()),
                    MoneyView.of(found.bookedBack()),
                    MoneyView.of(found.givenBack()));
        }
    }

    @Schema(name = "WrongSalesMonth")
    record WrongMonthView(
            @Schema(examples = "2026-11") String month,

            @Schema(description = "Sums that are wrong") long cells) {}

    @Schema(name = "RebuiltSalesSums")
    record RebuiltView(
            @Schema(description = "Months that are gone over", examples = "[\"2026-11\"]")
            List<String> months) {}

    private static List<String> texts(List<YearMonth> months) {
        return months.stream().map(YearMonth::toString).toList();
    }

    private final ShowSalesReport showSalesReport;
    private final ListSalesEntries listSalesEntries;
    private final CheckSales checkSales;
    private final RebuildSalesSums rebuildSalesSums;
    private final CurrentActor current;

    SalesReportResource(
            ShowSalesReport showSalesReport,
            ListSalesEntries listSalesEntries,
            CheckSales checkSales,
            RebuildSalesSums rebuildSalesSums,
            CurrentActor current) {
        this.showSalesReport = showSalesReport;
        this.listSalesEntries = listSalesEntries;
        this.checkSales = checkSales;
        this.rebuildSalesSums = rebuildSalesSums;
        this.current = current;
    }

    @GET
    @Path("entries")
    @APIResponse(responseCode = "200", description = "What stands behind a figure of the report, newest first")
    public PageView<SalesEntryView> entries(
            @RestQuery @Parameter(description = "What the figure is of, SHOP when absent", example = "SKU") String by,
            @RestQuery @Parameter(description = "The row's `key`; blank for the whole shop", example = "KAOS-01-M")
                    String key,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "Only what left from there", example = "BDG") String warehouse,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        current.require(Permission.VIEW_REPORTS);
        var query = new EntryQuery(
                new Period(day("from", from), day("to", to)),
                Asked.choice("by", by, SalesDimension.class).orElse(SalesDimension.SHOP),
                Asked.text(key).orElse(""),
                Asked.text(warehouse).map(WarehouseCode::new),
                Asked.text(cursor),
                Asked.number("limit", limit, 50));
        return PageView.of(listSalesEntries.list(query), SalesEntryView::of);
    }

    @GET
    @Path("check")
    @APIResponseSchema(value = CheckView.class, responseCode = "200", responseDescription = "What does not agree")
    public CheckView check(
            @RestQuery @Parameter(description = "Newest months that are gone over, all when absent", example = "2")
                    String months) {
        current.require(Permission.VIEW_REPORTS);
        return CheckView.of(checkSales.check(Asked.number("months", months, Integer.MAX_VALUE)));
    }

    @POST
    @Path("rebuild")
    @APIResponseSchema(
            value = RebuiltView.class,
            responseCode = "202",
            responseDescription = "What is wrong is added up anew in the background; the check tells what still waits")
    @ResponseStatus(202)
    public RebuiltView rebuild() {
        return new RebuiltView(texts(rebuildSalesSums.rebuild()));
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
            @RestQuery @Parameter(description = "Only what left from there", example = "BDG") String warehouse,
            @RestQuery
                    @Parameter(
                            description = "Rows at most, 200 when absent; days, weeks and months are all told",
                            example = "100")
                    String limit) {
        current.require(Permission.VIEW_REPORTS);
        var report = showSalesReport.show(new Query(
                Asked.choice("by", by, By.class).orElse(By.DAY),
                new Period(day("from", from), day("to", to)),
                Asked.text(warehouse).map(WarehouseCode::new),
                Asked.number("limit", limit, USUAL_ROWS)));
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
                        .toList(),
                report.more());
    }

    static LocalDate day(String name, String given) {
        var text = Asked.text(given).orElse("");
        try {
            if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) throw new DateTimeParseException("shape", text, 0);
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Invalid(name, text, "a day such as 2026-11-21");
        }
    }
}
