package id.laris.web.reporting;

import id.laris.application.reporting.ReportTables;
import id.laris.application.reporting.ShowCohorts;
import id.laris.application.reporting.ShowCohorts.Cohort;
import id.laris.application.reporting.ShowCohorts.Query;
import id.laris.application.reporting.ShowCohorts.Report;
import id.laris.domain.reporting.CohortFigures;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who buys again. */
@Path(OfficeCohortPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeCohortPages {
    static final String PATH = "/admin/laporan/pelanggan";

    /** @param months the report's, newest first @param problem what is wrong with what was asked; blank when nothing */
    record Cohorts(
            Report report,
            int asked,
            List<ShowCohorts.Month> months,
            List<Integer> later,
            List<Line> lines,
            String repeatRate,
            String gap,
            String sentence,
            String problem,
            String download)
            implements TemplateInstance {}

    /** @param shares of the months since, blank for what is not over yet */
    record Line(Cohort cohort, String repeatRate, List<String> shares) {}

    private static final int USUAL = 12;

    private final ShowCohorts showCohorts;
    private final OfficeWords words;
    private final Downloads downloads;
    private final Visitor visitor;

    OfficeCohortPages(ShowCohorts showCohorts, OfficeWords words, Downloads downloads, Visitor visitor) {
        this.showCohorts = showCohorts;
        this.words = words;
        this.downloads = downloads;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("jumlah") @DefaultValue("") String months, @QueryParam("bulan") @DefaultValue("") String last) {
        var say = words.in(OfficeCohortMessages.class);
        var query = query(months, last);
        var report = showCohorts.show(query);
        var newest = new ArrayList<>(report.months());
        Collections.reverse(newest);
        var rate = percent(report.repeatRate(), say);
        return new Cohorts(
                report,
                query.months(),
                newest,
                IntStream.range(1, query.months()).boxed().toList(),
                report.cohorts().stream()
                        .map(it -> line(it, query.months(), say))
                        .toList(),
                rate,
                report.total().gaps() == 0
                        ? "–"
                        : say.days(Formats.grouped(report.total().averageGap())),
                say.sentence(Formats.grouped(report.buyers()), rate),
                isRight(months, last) ? "" : say.wrong(),
                PATH + "/unduh?jumlah=" + query.months() + "&bulan=" + report.to());
    }

    @GET
    @Path("unduh")
    @Produces({Csv.TYPE, Downloads.XLSX})
    public Response download(
            @QueryParam("format") String format,
            @QueryParam("jumlah") @DefaultValue("") String months,
            @QueryParam("bulan") @DefaultValue("") String last) {
        var report = showCohorts.show(query(months, last));
        return downloads.file(ReportTables.cohorts(report), format);
    }

    private Line line(Cohort cohort, int months, OfficeCohortMessages say) {
        var shares = new ArrayList<String>();
        for (int since = 1; since < months; since++)
            shares.add(
                    since >= cohort.since().size() || cohort.buyers() == 0
                            ? ""
                            : percent(
                                    CohortFigures.perMille(
                                            cohort.since().get(since).buyers(), cohort.buyers()),
                                    say));
        return new Line(cohort, cohort.buyers() == 0 ? "–" : percent(cohort.repeatRate(), say), shares);
    }

    private String percent(long perMille, OfficeCohortMessages say) {
        return say.percent(Shares.text(perMille, visitor.getLocale()));
    }

    private static Query query(String months, String last) {
        return isRight(months, last)
                ? new Query(
                        months.isBlank() ? USUAL : Integer.parseInt(months.strip()),
                        last.isBlank() ? Optional.empty() : Optional.of(YearMonth.parse(last.strip())))
                : new Query(USUAL, Optional.empty());
    }

    private static boolean isRight(String months, String last) {
        boolean isCount = months.isBlank()
                || months.strip().matches("[1-9]\\d?") && Integer.parseInt(months.strip()) <= ShowCohorts.MOST_MONTHS;
        return isCount && (last.isBlank() || last.strip().matches("(19|20|21)\\d\\d-(0[1-9]|1[0-2])"));
    }
}
