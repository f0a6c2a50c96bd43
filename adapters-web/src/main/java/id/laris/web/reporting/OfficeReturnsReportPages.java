package id.laris.web.reporting;

import id.laris.application.reporting.ReportTables;
import id.laris.application.reporting.ShowReturnsReport;
import id.laris.application.reporting.ShowReturnsReport.By;
import id.laris.application.reporting.ShowReturnsReport.Query;
import id.laris.application.reporting.ShowReturnsReport.Report;
import id.laris.application.reporting.ShowReturnsReport.Row;
import id.laris.domain.reporting.ReturnFigures;
import id.laris.domain.reporting.ReturnOutcome;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
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
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** What came back, why, and what was given for it. */
@Path(OfficeReturnsReportPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReturnsReportPages {
    static final String PATH = "/admin/laporan/retur";

    /**
     * @param behind what the listed returns are of; blank for all
     * @param problem what is wrong with what was asked; blank when nothing
     * @param download address of the same as a file
     */
    record Returned(
            Report report,
            List<By> kinds,
            List<Warehouse> warehouses,
            List<Part> reasons,
            List<Part> outcomes,
            List<Line> lines,
            String rate,
            String rateBefore,
            String sentence,
            String more,
            String behind,
            String problem,
            String download)
            implements TemplateInstance {}

    /** @param count pieces of a reason, returns of an outcome */
    record Part(String name, long count, String share) {}

    /** @param address of the same page with the returns of this row; blank where it has none */
    record Line(Row row, String name, String rate, String reason, String address) {}

    private static final int SHOWN = 100;
    private static final int LONGEST_KEY = 120;

    private final ShowReturnsReport showReturnsReport;
    private final ReportForm form;
    private final OfficeWords words;
    private final Downloads downloads;
    private final Visitor visitor;

    OfficeReturnsReportPages(
            ShowReturnsReport showReturnsReport,
            ReportForm form,
            OfficeWords words,
            Downloads downloads,
            Visitor visitor) {
        this.showReturnsReport = showReturnsReport;
        this.form = form;
        this.words = words;
        this.downloads = downloads;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("per") String by,
            @QueryParam("dari") String from,
            @QueryParam("sampai") String to,
            @QueryParam("gudang") String warehouse,
            @QueryParam("kunci") @DefaultValue("") String key) {
        var say = words.in(OfficeReturnsReportMessages.class);
        var asked = form.period(from, to);
        var report = showReturnsReport.show(
                new Query(kind(by), asked.orElseGet(form::usual), ReportForm.place(warehouse), key(kind(by), key)));
        var total = report.total();
        var rate = share(total.figures().perMille(total.sold()));
        var reasons = reasons(report, say);
        return new Returned(
                report,
                List.of(By.values()),
                form.warehouses(),
                reasons,
                outcomes(report, say),
                report.rows().stream()
                        .limit(SHOWN)
                        .map(row -> line(row, report.query(), say))
                        .toList(),
                rate,
                share(report.before().figures().perMille(report.before().sold())),
                say.sentence(Formats.grouped(total.figures().returned()), Formats.grouped(total.sold()), rate),
                report.rows().size() > SHOWN
                        ? words.in(OfficeSalesReportMessages.class)
                                .shown_of(
                                        Formats.grouped(SHOWN),
                                        Formats.grouped(report.rows().size()))
                        : "",
                report.rows().stream()
                        .filter(row -> !row.key().isEmpty()
                                && row.key().equals(report.query().key()))
                        .findFirst()
                        .map(row -> name(row, report.query().by(), say))
                        .orElse(""),
                asked.isEmpty() ? words.in(OfficeSalesReportMessages.class).wrong_period() : "",
                address("/unduh", report.query(), ""));
    }

    @GET
    @Path("unduh")
    @Produces({Csv.TYPE, Downloads.XLSX})
    public Response download(
            @QueryParam("format") String format,
            @QueryParam("per") String by,
            @QueryParam("dari") String from,
            @QueryParam("sampai") String to,
            @QueryParam("gudang") String warehouse) {
        var report = showReturnsReport.show(
                new Query(kind(by), form.period(from, to).orElseGet(form::usual), ReportForm.place(warehouse), ""));
        return downloads.file(ReportTables.returns(report), format);
    }

    private List<Part> reasons(Report report, OfficeReturnsReportMessages say) {
        var figures = report.total().figures();
        return Arrays.stream(ReturnReason.values())
                .filter(reason -> figures.of(reason) > 0)
                .sorted(Comparator.comparing((ReturnReason reason) -> -figures.of(reason)))
                .map(reason -> part(say.reason(reason), figures.of(reason), figures.asked()))
                .toList();
    }

    private List<Part> outcomes(Report report, OfficeReturnsReportMessages say) {
        var returns = report.total().returns();
        long all = returns.values().stream().mapToLong(it -> it).sum();
        return Arrays.stream(ReturnOutcome.values())
                .filter(returns::containsKey)
                .map(outcome -> part(say.outcome(outcome), returns.get(outcome), all))
                .toList();
    }

    private Part part(String name, long count, long all) {
        return new Part(name, count, share(OptionalLong.of((2_000 * count + all) / (2 * all))));
    }

    private Line line(Row row, Query query, OfficeReturnsReportMessages say) {
        return new Line(
                row,
                name(row, query.by(), say),
                share(row.figures().perMille(row.sold())),
                mostOften(row.figures(), say),
                row.key().isEmpty() || row.figures().asked() == 0 ? "" : address("", query, row.key()) + "#retur-h");
    }

    private static String mostOften(ReturnFigures figures, OfficeReturnsReportMessages say) {
        return Arrays.stream(ReturnReason.values())
                .filter(reason -> figures.of(reason) > 0)
                .max(Comparator.comparing(figures::of))
                .map(say::reason)
                .orElse("");
    }

    private static String name(Row row, By by, OfficeReturnsReportMessages say) {
        if (!row.name().isBlank()) return row.name();
        return by == By.WAREHOUSE ? say.not_arrived() : say.unknown();
    }

    private String share(OptionalLong perMille) {
        return perMille.isEmpty()
                ? "–"
                : words.in(OfficeReturnsReportMessages.class)
                        .percent(Shares.text(perMille.getAsLong(), visitor.getLocale()));
    }

    private static String address(String below, Query query, String key) {
        return PATH + below + "?per=" + query.by() + "&dari=" + query.period().from() + "&sampai="
                + query.period().to()
                + query.warehouse().map(w -> "&gudang=" + w).orElse("")
                + (key.isEmpty() ? "" : "&kunci=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    /** What cannot be a key is none. */
    private static String key(By by, String typed) {
        var key = typed.strip();
        if (key.length() > LONGEST_KEY) return "";
        return by == By.MONTH && !key.matches("\\d{4}-(0[1-9]|1[0-2])") ? "" : key;
    }

    private static By kind(String by) {
        return Arrays.stream(By.values())
                .filter(kind -> kind.name().equals(by))
                .findFirst()
                .orElse(By.PRODUCT);
    }
}
