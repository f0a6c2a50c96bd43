package id.laris.web.reporting;

import id.laris.application.reporting.ReportTables;
import id.laris.application.reporting.ShowStockReport;
import id.laris.application.reporting.ShowStockReport.Query;
import id.laris.application.reporting.ShowStockReport.Report;
import id.laris.application.reporting.ShowStockReport.Row;
import id.laris.application.reporting.ShowStockReport.Show;
import id.laris.domain.forecasting.XyzClass;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.OfficeWords;
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
import java.util.Arrays;
import java.util.List;

/** What lies on the shelves, what it is worth and how long it lasts. */
@Path(OfficeStockReportPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeStockReportPages {
    static final String PATH = "/admin/laporan/stok";

    /** @param problem what is wrong with what was asked; blank when nothing @param download address of the same as a file */
    record Stock(
            Report report,
            List<Choice> choices,
            List<Warehouse> warehouses,
            List<Line> lines,
            String more,
            String problem,
            String download)
            implements TemplateInstance {}

    record Choice(Show show, String address, boolean here) {}

    /** Days beyond which nobody counts any more. */
    private static final int LONG = 999;

    /** @param cls both letters, or the first where the second is not known @param value and cover blank where not known */
    record Line(Row row, String cls, String value, String cover) {}

    private static final int SHOWN = 100;
    private static final int DEAD_DAYS = 90;
    private static final int MOST_DAYS = 3_659;

    private final ShowStockReport showStockReport;
    private final ReportForm form;
    private final OfficeWords words;
    private final Downloads downloads;

    OfficeStockReportPages(ShowStockReport showStockReport, ReportForm form, OfficeWords words, Downloads downloads) {
        this.showStockReport = showStockReport;
        this.form = form;
        this.words = words;
        this.downloads = downloads;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("tampil") String show,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("hari") @DefaultValue("") String days,
            @QueryParam("gudang") String warehouse) {
        var report = showStockReport.show(
                new Query(show(show), text.strip(), days(days), ReportForm.place(warehouse), SHOWN));
        var query = report.query();
        return new Stock(
                report,
                Arrays.stream(Show.values())
                        .map(it -> new Choice(it, address("", it, query), it == query.show()))
                        .toList(),
                form.warehouses(),
                report.rows().stream().map(this::line).toList(),
                report.count() > SHOWN
                        ? words.in(OfficeSalesReportMessages.class)
                                .shown_of(Formats.grouped(SHOWN), Formats.grouped(report.count()))
                        : "",
                isDays(days) ? "" : words.in(OfficeStockReportMessages.class).wrong_days(),
                address("/unduh", query.show(), query));
    }

    @GET
    @Path("unduh")
    @Produces({Csv.TYPE, Downloads.XLSX})
    public Response download(
            @QueryParam("tampil") String show,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("hari") @DefaultValue("") String days,
            @QueryParam("gudang") String warehouse,
            @QueryParam("format") String format) {
        var report = showStockReport.show(
                new Query(show(show), text.strip(), days(days), ReportForm.place(warehouse), Integer.MAX_VALUE));
        return downloads.file(ReportTables.stock(report), format);
    }

    private Line line(Row row) {
        var say = words.in(OfficeStockReportMessages.class);
        return new Line(
                row,
                row.abc() + row.xyz().map(XyzClass::name).orElse(""),
                row.value().map(worth -> Formats.text(worth)).orElseGet(say::unknown),
                row.shelf().onHand() == 0
                        ? ""
                        : row.cover()
                                .map(days -> say.days(days > LONG ? "> " + LONG : Formats.grouped(days)))
                                .orElse("–"));
    }

    private static String address(String below, Show show, Query query) {
        return PATH + below + "?tampil=" + show + "&hari=" + query.deadDays()
                + query.warehouse().map(w -> "&gudang=" + w).orElse("")
                + (query.text().isEmpty() ? "" : "&q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8));
    }

    private static Show show(String asked) {
        return Arrays.stream(Show.values())
                .filter(show -> show.name().equals(asked))
                .findFirst()
                .orElse(Show.ALL);
    }

    private static boolean isDays(String typed) {
        return typed.isBlank()
                || typed.strip().matches("[1-9]\\d{0,3}") && Integer.parseInt(typed.strip()) <= MOST_DAYS;
    }

    private static int days(String typed) {
        return typed.isBlank() || !isDays(typed) ? DEAD_DAYS : Integer.parseInt(typed.strip());
    }
}
