package id.laris.web.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.EntryQuery;
import id.laris.application.reporting.ListSalesEntries;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.ReportTables;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowSalesReport.Query;
import id.laris.application.shared.EveryPage;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.Days;
import id.laris.web.shared.tables.Downloads;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands behind one figure of the sales report. */
@Path(OfficeSalesEntryPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeSalesEntryPages {
    static final String PATH = OfficeSalesReportPages.PATH + "/rincian";
    private static final int ROWS = 50;
    private static final int ROWS_OF_FILE = 500;

    /** @param name what the figure is of; blank for the whole shop @param download address of all as a file @param next address of the page that follows; null at the end */
    record Entries(
            String name, String from, String to, List<SalesEntry> rows, String back, String download, String next)
            implements TemplateInstance {}

    private final ListSalesEntries listSalesEntries;
    private final CurrentActor current;
    private final Visitor visitor;
    private final Downloads downloads;

    OfficeSalesEntryPages(
            ListSalesEntries listSalesEntries, CurrentActor current, Visitor visitor, Downloads downloads) {
        this.listSalesEntries = listSalesEntries;
        this.current = current;
        this.visitor = visitor;
        this.downloads = downloads;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("per") @DefaultValue("") String by,
            @QueryParam("kunci") @DefaultValue("") String key,
            @QueryParam("nama") @DefaultValue("") String name,
            @QueryParam("dari") @DefaultValue("") String from,
            @QueryParam("sampai") @DefaultValue("") String to,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("dari-sini") @DefaultValue("") String place) {
        current.require(Permission.VIEW_REPORTS);
        var query = query(by, key, from, to, warehouse, place, ROWS);
        var page = listSalesEntries.list(query);
        var same = "&dari=" + from.strip() + "&sampai=" + to.strip() + "&gudang=" + encoded(warehouse);
        return new Entries(
                name,
                Formats.day(query.period().from(), visitor.getLocale()),
                Formats.day(query.period().to(), visitor.getLocale()),
                page.items(),
                OfficeSalesReportPages.PATH + "?per=" + encoded(by) + same,
                PATH + "/unduh?per=" + encoded(by) + "&kunci=" + encoded(key) + same,
                page.next()
                        .map(next -> PATH + "?per=" + encoded(by) + "&kunci=" + encoded(key) + "&nama=" + encoded(name)
                                + same + "&dari-sini=" + encoded(next))
                        .orElse(null));
    }

    @GET
    @Path("unduh")
    @Produces({Csv.TYPE, Downloads.XLSX})
    public Response download(
            @QueryParam("per") @DefaultValue("") String by,
            @QueryParam("kunci") @DefaultValue("") String key,
            @QueryParam("dari") @DefaultValue("") String from,
            @QueryParam("sampai") @DefaultValue("") String to,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("format") String format) {
        current.require(Permission.VIEW_REPORTS);
        var query = query(by, key, from, to, warehouse, "", ROWS_OF_FILE);
        return downloads.file(
                ReportTables.entries(new EveryPage<>(cursor -> listSalesEntries.list(query.after(cursor)))), format);
    }

    private static EntryQuery query(
            String by, String key, String from, String to, String warehouse, String place, int rows) {
        return new EntryQuery(
                new Period(day("from", from), day("to", to)),
                dimension(by),
                key,
                Optional.of(warehouse).filter(w -> !w.isBlank()).map(WarehouseCode::new),
                Optional.of(place).filter(p -> !p.isBlank()),
                rows);
    }

    /** Where the entries behind a row of the report are. */
    static String address(Query report, String key, String name) {
        var by = report.by();
        var time = by.isTime() ? time(by, LocalDate.parse(key), report.period()) : report.period();
        var warehouse = by == By.WAREHOUSE
                ? key
                : report.warehouse().map(WarehouseCode::value).orElse("");
        return PATH + "?per=" + by + "&kunci=" + (isOfShop(by) ? "" : encoded(key)) + "&nama=" + encoded(name)
                + "&dari=" + time.from() + "&sampai=" + time.to() + "&gudang=" + encoded(warehouse);
    }

    /** The days of a row that fall into what was asked for. */
    private static Period time(By by, LocalDate first, Period asked) {
        var last =
                switch (by) {
                    case WEEK -> first.plusDays(6);
                    case MONTH -> first.plusMonths(1).minusDays(1);
                    default -> first;
                };
        return new Period(
                first.isBefore(asked.from()) ? asked.from() : first, last.isAfter(asked.to()) ? asked.to() : last);
    }

    private static boolean isOfShop(By by) {
        return by.isTime() || by == By.WAREHOUSE;
    }

    /** What a row of the report is looked up by; times and warehouses are of the whole shop. */
    private static SalesDimension dimension(String by) {
        return Arrays.stream(SalesDimension.values())
                .filter(dimension -> dimension.name().equals(by))
                .findFirst()
                .orElse(SalesDimension.SHOP);
    }

    private static LocalDate day(String name, String text) {
        try {
            return Days.day(text);
        } catch (DateTimeParseException unreadable) {
            throw new Invalid(name, text, "a day such as 2026-11-21");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
