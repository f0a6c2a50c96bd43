package id.laris.web.reporting;

import id.laris.application.reporting.ReportTables;
import id.laris.application.reporting.ShowFunnel;
import id.laris.application.reporting.ShowFunnel.Funnel;
import id.laris.application.reporting.ShowFunnel.Product;
import id.laris.application.reporting.ShowFunnel.Query;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.reporting.ShopStep;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** How far visitors of the web shop come. */
@Path(OfficeFunnelPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeFunnelPages {
    static final String PATH = "/admin/laporan/corong";

    /**
     * @param drawn whether there is a chart
     * @param lost blank when nothing was
     * @param problem what is wrong with what was asked; blank when nothing
     * @param download address of the same as a file
     */
    record Steps(
            Funnel funnel,
            List<By> kinds,
            List<Line> lines,
            List<Time> times,
            List<Product> products,
            boolean drawn,
            String sentence,
            String lost,
            String problem,
            String download)
            implements TemplateInstance {}

    /** @param before how many took it in the time before */
    record Line(ShopStep step, long count, String ofVisits, String ofStepBefore, long before, String shareBefore) {}

    record Time(String name, FunnelFigures figures, String share) {}

    private static final List<By> TIMES =
            Arrays.stream(By.values()).filter(By::isTime).toList();

    private final ShowFunnel showFunnel;
    private final ReportForm form;
    private final OfficeWords words;
    private final Downloads downloads;
    private final Visitor visitor;

    OfficeFunnelPages(ShowFunnel showFunnel, ReportForm form, OfficeWords words, Downloads downloads, Visitor visitor) {
        this.showFunnel = showFunnel;
        this.form = form;
        this.words = words;
        this.downloads = downloads;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("per") String by, @QueryParam("dari") String from, @QueryParam("sampai") String to) {
        var say = words.in(OfficeFunnelMessages.class);
        var asked = form.period(from, to);
        var funnel = showFunnel.show(new Query(kind(by), asked.orElseGet(form::usual)));
        var total = funnel.total();
        return new Steps(
                funnel,
                TIMES,
                Arrays.stream(ShopStep.values()).map(step -> line(step, funnel)).toList(),
                times(funnel),
                funnel.mostSeen(),
                !total.isNone() || !funnel.before().isNone(),
                say.sentence(
                        Formats.grouped(total.paid()),
                        Formats.grouped(total.visits()),
                        share(total.perMille(ShopStep.PAID, ShopStep.VISIT))),
                total.lost() == 0 ? "" : say.lost(Formats.grouped(total.lost())),
                asked.isEmpty() ? words.in(OfficeSalesReportMessages.class).wrong_period() : "",
                PATH + "/unduh?per=" + funnel.query().by() + "&dari="
                        + funnel.query().period().from() + "&sampai="
                        + funnel.query().period().to());
    }

    @GET
    @Path("unduh")
    @Produces({Csv.TYPE, Downloads.XLSX})
    public Response download(
            @QueryParam("format") String format,
            @QueryParam("per") String by,
            @QueryParam("dari") String from,
            @QueryParam("sampai") String to) {
        var funnel = showFunnel.show(new Query(kind(by), form.period(from, to).orElseGet(form::usual)));
        return downloads.file(ReportTables.funnel(funnel), format);
    }

    private Line line(ShopStep step, Funnel funnel) {
        var total = funnel.total();
        return new Line(
                step,
                total.of(step),
                share(total.perMille(step, ShopStep.VISIT)),
                step == ShopStep.VISIT ? "" : share(total.perMille(step, ShopStep.values()[step.ordinal() - 1])),
                funnel.before().of(step),
                share(funnel.before().perMille(step, ShopStep.VISIT)));
    }

    /** Newest first. */
    private List<Time> times(Funnel funnel) {
        var times = new ArrayList<Time>();
        for (var row : funnel.rows())
            times.add(new Time(
                    name(row.first(), funnel.query().by()),
                    row.figures(),
                    share(row.figures().perMille(ShopStep.PAID, ShopStep.VISIT))));
        Collections.reverse(times);
        return times;
    }

    private String name(LocalDate first, By by) {
        return by == By.MONTH ? first.toString().substring(0, 7) : Formats.day(first, visitor.getLocale());
    }

    /** A dash where there is nothing to have a share of. */
    private String share(OptionalLong perMille) {
        return perMille.isEmpty()
                ? "–"
                : words.in(OfficeFunnelMessages.class).percent(Shares.text(perMille.getAsLong(), visitor.getLocale()));
    }

    private static By kind(String by) {
        return TIMES.stream().filter(kind -> kind.name().equals(by)).findFirst().orElse(By.DAY);
    }
}
