package id.laris.web.reporting;

import id.laris.application.reporting.ReportTables;
import id.laris.application.reporting.ShowSalesReport;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowSalesReport.Query;
import id.laris.application.reporting.ShowSalesReport.Report;
import id.laris.application.reporting.ShowSalesReport.Row;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.BuyerGroup;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.stock.Warehouse;
import id.laris.web.order.OfficeOrderMessages;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.tables.Downloads;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What was sold, by time, goods, buyers and places. */
@Path(OfficeSalesReportPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeSalesReportPages {
    static final String PATH = "/admin/laporan/penjualan";

    /** @param problem what is wrong with what was asked; blank when nothing @param download address of the same as a file @param save address of saving it @param drawn whether there is a chart */
    record Sales(
            Report report,
            List<By> kinds,
            List<Warehouse> warehouses,
            List<Line> lines,
            boolean drawn,
            String margin,
            String sentence,
            String before,
            String yearBefore,
            String more,
            String problem,
            String download,
            String save)
            implements TemplateInstance {}

    /** @param label short, for under a bar; blank where none is drawn @param behind address of what its figures are added up from */
    record Line(String name, String label, SalesFigures figures, String margin, String trend, String behind) {}

    private static final int MOST_BARS = 92;
    private static final int SHOWN = 200;

    private final ShowSalesReport showSalesReport;
    private final ReportForm form;
    private final OfficeWords words;
    private final Visitor visitor;
    private final Downloads downloads;

    OfficeSalesReportPages(
            ShowSalesReport showSalesReport, ReportForm form, OfficeWords words, Visitor visitor, Downloads downloads) {
        this.showSalesReport = showSalesReport;
        this.form = form;
        this.words = words;
        this.visitor = visitor;
        this.downloads = downloads;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("per") String by,
            @QueryParam("dari") String from,
            @QueryParam("sampai") String to,
            @QueryParam("gudang") String warehouse) {
        var say = words.in(OfficeSalesReportMessages.class);
        var asked = form.period(from, to);
        var report = showSalesReport.show(
                new Query(kind(by), asked.orElseGet(form::usual), ReportForm.place(warehouse), SHOWN));
        var rows = report.rows();
        var query = report.query();
        return new Sales(
                report,
                List.of(By.values()),
                form.warehouses(),
                rows.stream().map(row -> line(row, query, say)).toList(),
                report.query().by().isTime() && report.rows().size() <= MOST_BARS,
                margin(report.total(), say),
                say.sentence(
                        Formats.text(report.total().amounts().net()),
                        Formats.grouped(report.total().orders())),
                SalesTrend.of(report.total(), report.before(), say),
                SalesTrend.of(report.total(), report.yearBefore(), say),
                report.more() ? say.first_shown(Formats.grouped(SHOWN)) : "",
                asked.isEmpty() ? say.wrong_period() : "",
                PATH + "/unduh?per=" + query.by() + "&dari=" + query.period().from() + "&sampai="
                        + query.period().to()
                        + query.warehouse().map(w -> "&gudang=" + w).orElse(""),
                OfficeSavedReportPages.address(query));
    }

    @GET
    @Path("unduh")
    @Produces({Csv.TYPE, Downloads.XLSX})
    public Response download(
            @QueryParam("per") String by,
            @QueryParam("dari") String from,
            @QueryParam("sampai") String to,
            @QueryParam("gudang") String warehouse,
            @QueryParam("format") String format) {
        var report = showSalesReport.show(
                new Query(kind(by), form.period(from, to).orElseGet(form::usual), ReportForm.place(warehouse)));
        return downloads.file(ReportTables.sales(report), format);
    }

    private Line line(Row row, Query query, OfficeSalesReportMessages say) {
        var name = name(row, query.by(), say);
        return new Line(
                name,
                query.by().isTime() ? label(row, query.by()) : "",
                row.figures(),
                margin(row.figures(), say),
                query.by().isTime() ? "" : SalesTrend.of(row.figures(), row.before(), say),
                OfficeSalesEntryPages.address(query, row.key(), name));
    }

    private static String margin(SalesFigures figures, OfficeSalesReportMessages say) {
        return figures.amounts().knownMargin().map(Formats::text).orElseGet(say::unknown);
    }

    private String name(Row row, By by, OfficeSalesReportMessages say) {
        if (row.name().isBlank()) return say.unknown();
        var order = words.in(OfficeOrderMessages.class);
        return switch (by) {
            case DAY, WEEK -> Formats.day(LocalDate.parse(row.key()), visitor.getLocale());
            case MONTH -> row.key().substring(0, 7);
            case METHOD -> order.method(PaymentMethod.valueOf(row.key()));
            case CHANNEL -> order.channel(Channel.valueOf(row.key()));
            case GROUP -> say.group(BuyerGroup.valueOf(row.key()));
            default -> row.name();
        };
    }

    private String label(Row row, By by) {
        return by == By.MONTH
                ? row.key().substring(0, 7)
                : Formats.shortDay(LocalDate.parse(row.key()), visitor.getLocale());
    }

    private static By kind(String by) {
        return Arrays.stream(By.values())
                .filter(kind -> kind.name().equals(by))
                .findFirst()
                .orElse(By.DAY);
    }
}
