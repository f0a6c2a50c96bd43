package id.laris.rest.api.reporting;

import id.laris.application.forecasting.ForecastTable;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.ListForecasts;
import id.laris.application.forecasting.Subject;
import id.laris.application.identity.CurrentActor;
import id.laris.application.replenishment.AdviseReorder;
import id.laris.application.replenishment.ReorderTable;
import id.laris.application.reporting.EntryQuery;
import id.laris.application.reporting.ListSalesEntries;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.RankGoods;
import id.laris.application.reporting.ReportTables;
import id.laris.application.reporting.ShowCohorts;
import id.laris.application.reporting.ShowFunnel;
import id.laris.application.reporting.ShowReturnsReport;
import id.laris.application.reporting.ShowSalesReport;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowStockReport;
import id.laris.application.shared.EveryPage;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.SheetAnswer;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Whole reports as CSV or XLSX: as `format` says, else as the caller accepts. */
@Path(Api.ROOT + "/report-files")
@PermitAll
@Produces({SheetAnswer.CSV, SheetAnswer.XLSX})
@Tag(name = "Reports")
class ReportFileResource {
    private static final int AT_ONCE = 500;
    private static final int FORECASTS_AT_ONCE = 100;
    private static final int DEAD_DAYS = 90;

    private final ShowSalesReport showSalesReport;
    private final ListSalesEntries listSalesEntries;
    private final RankGoods rankGoods;
    private final ShowStockReport showStockReport;
    private final ShowFunnel showFunnel;
    private final ShowReturnsReport showReturnsReport;
    private final ShowCohorts showCohorts;
    private final ListForecasts listForecasts;
    private final AdviseReorder adviseReorder;
    private final SheetAnswer sheets;
    private final CurrentActor current;

    ReportFileResource(
            ShowSalesReport showSalesReport,
            ListSalesEntries listSalesEntries,
            RankGoods rankGoods,
            ShowStockReport showStockReport,
            ShowFunnel showFunnel,
            ShowReturnsReport showReturnsReport,
            ShowCohorts showCohorts,
            ListForecasts listForecasts,
            AdviseReorder adviseReorder,
            SheetAnswer sheets,
            CurrentActor current) {
        this.showSalesReport = showSalesReport;
        this.listSalesEntries = listSalesEntries;
        this.rankGoods = rankGoods;
        this.showStockReport = showStockReport;
        this.showFunnel = showFunnel;
        this.showReturnsReport = showReturnsReport;
        this.showCohorts = showCohorts;
        this.listForecasts = listForecasts;
        this.adviseReorder = adviseReorder;
        this.sheets = sheets;
        this.current = current;
    }

    @GET
    @Path("sales")
    @APIResponse(
            responseCode = "200",
            description = "The sales report",
            content =
                    @Content(
                            mediaType = SheetAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "key,name,orders,pieces,gross"))
    public Response sales(
            @RestQuery @Parameter(description = "What the rows stand for, DAY when absent", example = "PRODUCT")
                    String by,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "Only what left from there", example = "BDG") String warehouse,
            @RestQuery @Parameter(description = "CSV or XLSX", example = "XLSX") String format,
            HttpHeaders headers) {
        current.require(Permission.VIEW_REPORTS);
        var report = showSalesReport.show(new ShowSalesReport.Query(
                Asked.choice("by", by, By.class).orElse(By.DAY),
                period(from, to),
                Asked.text(warehouse).map(WarehouseCode::new)));
        return sheets.of(ReportTables.sales(report), format, headers);
    }

    @GET
    @Path("sales-entries")
    @APIResponse(
            responseCode = "200",
            description = "What stands behind a figure of the sales report, newest first",
            content =
                    @Content(
                            mediaType = SheetAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "order,day,at,kind,document"))
    public Response salesEntries(
            @RestQuery @Parameter(description = "What the figure is of, SHOP when absent", example = "SKU") String by,
            @RestQuery @Parameter(description = "The row's `key`; blank for the whole shop", example = "KAOS-01-M")
                    String key,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "Only what left from there", example = "BDG") String warehouse,
            @RestQuery @Parameter(description = "CSV or XLSX", example = "XLSX") String format,
            HttpHeaders headers) {
        current.require(Permission.VIEW_REPORTS);
        var query = new EntryQuery(
                period(from, to),
                Asked.choice("by", by, SalesDimension.class).orElse(SalesDimension.SHOP),
                Asked.text(key).orElse(""),
                Asked.text(warehouse).map(WarehouseCode::new),
                java.util.Optional.empty(),
                AT_ONCE);
        var all = new EveryPage<>(cursor -> listSalesEntries.list(query.after(cursor)));
        return sheets.of(ReportTables.entries(all), format, headers);
    }

    @GET
    @Path("goods-ranking")
    @APIResponse(
            responseCode = "200",
            description = "What sold best or worst",
            content =
                    @Content(
                            mediaType = SheetAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "key,name,pieces,net"))
    public Response goodsRanking(
            @RestQuery @Parameter(description = "BEST when absent", example = "RISING") String rank,
            @RestQuery @Parameter(description = "By variant, else by product", example = "true") String bySku,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "Only what left from there", example = "BDG") String warehouse,
            @RestQuery @Parameter(description = "CSV or XLSX", example = "XLSX") String format,
            HttpHeaders headers) {
        current.require(Permission.VIEW_REPORTS);
        var ranking = rankGoods.rank(new RankGoods.Query(
                Asked.choice("rank", rank, RankGoods.Rank.class).orElse(RankGoods.Rank.BEST),
                Asked.flag("bySku", bySku),
                period(from, to),
                Asked.text(warehouse).map(WarehouseCode::new)));
        return sheets.of(ReportTables.ranking(ranking), format, headers);
    }

    @GET
    @Path("stock")
    @APIResponse(
            responseCode = "200",
            description = "The stock report",
            content =
                    @Content(
                            mediaType = SheetAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "sku,name,on_hand,reserved,value"))
    public Response stock(
            @RestQuery @Parameter(description = "ALL when absent", example = "DEAD") String show,
            @RestQuery @Parameter(description = "In the SKU or the name", example = "kaos") String q,
            @RestQuery @Parameter(description = "1 to 3659, 90 when absent", example = "120") String deadDays,
            @RestQuery @Parameter(description = "Only what lies, and left from, there", example = "BDG")
                    String warehouse,
            @RestQuery @Parameter(description = "CSV or XLSX", example = "XLSX") String format,
            HttpHeaders headers) {
        current.require(Permission.VIEW_REPORTS);
        var report = showStockReport.show(new ShowStockReport.Query(
                Asked.choice("show", show, ShowStockReport.Show.class).orElse(ShowStockReport.Show.ALL),
                Asked.text(q).orElse(""),
                Asked.number("deadDays", deadDays, DEAD_DAYS),
                Asked.text(warehouse).map(WarehouseCode::new),
                Integer.MAX_VALUE));
        return sheets.of(ReportTables.stock(report), format, headers);
    }

    @GET
    @Path("forecasts")
    @APIResponse(
            responseCode = "200",
            description = "Each week of each forecast",
            content =
                    @Content(
                            mediaType = SheetAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "key,title,warehouse,week,expected"))
    public Response forecasts(
            @RestQuery @Parameter(description = "What they are about, SKU when absent", example = "PRODUCT")
                    String level,
            @RestQuery @Parameter(description = "Of there; all together when absent", example = "BDG") String warehouse,
            @RestQuery @Parameter(description = "That the key or the title has in it", example = "kawung") String q,
            @RestQuery @Parameter(description = "CSV or XLSX", example = "XLSX") String format,
            HttpHeaders headers) {
        current.require(Permission.VIEW_REPORTS);
        var scope = Asked.choice("level", level, Subject.Scope.class).orElse(Subject.Scope.SKU);
        var place = Asked.text(warehouse).map(WarehouseCode::new);
        var text = Asked.text(q).orElse("");
        var all = new EveryPage<>(cursor -> listForecasts
                .list(new Forecasts.Query(scope, text, place, cursor, FORECASTS_AT_ONCE))
                .page());
        return sheets.of(ForecastTable.of(all), format, headers);
    }

    @GET
    @Path("reorder-advice")
    @APIResponse(
            responseCode = "200",
            description = "What to buy and what to move, the 500 most urgent",
            content =
                    @Content(
                            mediaType = SheetAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "sku,title,warehouse,urgency"))
    public Response reorderAdvice(
            @RestQuery @Parameter(description = "Part of a SKU or title", example = "kaos") String q,
            @RestQuery @Parameter(description = "A warehouse's code; all when absent", example = "BDG")
                    String warehouse,
            @RestQuery @Parameter(description = "Rupiah all of it may cost", example = "5000000") String budget,
            @RestQuery @Parameter(description = "CSV or XLSX", example = "XLSX") String format,
            HttpHeaders headers) {
        current.require(Permission.BUY);
        var advised = adviseReorder.advise(new AdviseReorder.Query(
                Asked.text(warehouse).map(WarehouseCode::new),
                Asked.text(q).orElse(""),
                Asked.rupiah("budget", budget),
                AdviseReorder.MOST));
        return sheets.of(ReorderTable.of(advised), format, headers);
    }

    @GET
    @Path("funnel")
    @APIResponse(
            responseCode = "200",
            description = "How far visitors of the web shop came",
            content =
                    @Content(
                            mediaType = SheetAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "from,visits,products,carts"))
    public Response funnel(
            @RestQuery @Parameter(description = "DAY, WEEK or MONTH; DAY when absent", example = "WEEK") String by,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "CSV or XLSX", example = "XLSX") String format,
            HttpHeaders headers) {
        current.require(Permission.VIEW_REPORTS);
        var funnel = showFunnel.show(
                new ShowFunnel.Query(Asked.choice("by", by, By.class).orElse(By.DAY), period(from, to)));
        return sheets.of(ReportTables.funnel(funnel), format, headers);
    }

    @GET
    @Path("returns")
    @APIResponse(
            responseCode = "200",
            description = "What came back",
            content =
                    @Content(
                            mediaType = SheetAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "key,name,sold,asked"))
    public Response returns(
            @RestQuery @Parameter(description = "What the rows stand for, PRODUCT when absent", example = "CATEGORY")
                    String by,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "Only what arrived in, and was sold from, there", example = "BDG")
                    String warehouse,
            @RestQuery @Parameter(description = "CSV or XLSX", example = "XLSX") String format,
            HttpHeaders headers) {
        current.require(Permission.VIEW_REPORTS);
        var report = showReturnsReport.show(new ShowReturnsReport.Query(
                Asked.choice("by", by, ShowReturnsReport.By.class).orElse(ShowReturnsReport.By.PRODUCT),
                period(from, to),
                Asked.text(warehouse).map(WarehouseCode::new),
                ""));
        return sheets.of(ReportTables.returns(report), format, headers);
    }

    @GET
    @Path("customers")
    @APIResponse(
            responseCode = "200",
            description = "Buyers by the month of their first order",
            content =
                    @Content(
                            mediaType = SheetAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "cohort,months_since,cohort_buyers,buyers"))
    public Response customers(
            @RestQuery @Parameter(description = "1 to 36, 12 when absent", example = "6") String months,
            @RestQuery @Parameter(description = "The last month; this one when absent", example = "2026-11")
                    String month,
            @RestQuery @Parameter(description = "CSV or XLSX", example = "XLSX") String format,
            HttpHeaders headers) {
        current.require(Permission.VIEW_REPORTS);
        var report = showCohorts.show(CustomersReportResource.query(months, month));
        return sheets.of(ReportTables.cohorts(report), format, headers);
    }

    private static Period period(String from, String to) {
        return new Period(SalesReportResource.day("from", from), SalesReportResource.day("to", to));
    }
}
