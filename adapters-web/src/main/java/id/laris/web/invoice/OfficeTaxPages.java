package id.laris.web.invoice;

import id.laris.application.invoice.ShowTaxReport;
import id.laris.application.invoice.TaxTotal;
import id.laris.application.shared.ShopSettings;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.Days;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What tax came to in some days, by code: as a page and as a file. Days that cannot be read mean this month. */
@Path(OfficeTaxPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeTaxPages {
    static final String PATH = "/admin/faktur/ppn";
    private static final List<String> HEADING = List.of(
            "from", "to", "kind", "class", "code", "rule", "papers", "dpp", "dpp_nilai_lain", "ppn", "currency");

    record Report(ShowTaxReport.Report report, String download) implements TemplateInstance {}

    private final ShowTaxReport showTaxReport;
    private final ShopSettings settings;
    private final Clock clock;

    OfficeTaxPages(ShowTaxReport showTaxReport, ShopSettings settings, Clock clock) {
        this.showTaxReport = showTaxReport;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    public TemplateInstance report(
            @QueryParam("dari") @DefaultValue("") String from, @QueryParam("sampai") @DefaultValue("") String to) {
        var report = asked(from, to);
        return new Report(report, PATH + "/unduh?dari=" + report.from() + "&sampai=" + report.to());
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(
            @QueryParam("dari") @DefaultValue("") String from, @QueryParam("sampai") @DefaultValue("") String to) {
        var report = asked(from, to);
        return Csv.file("ppn", report.to(), HEADING, out -> {
            for (var line : report.lines()) Csv.row(out, row(report, line));
        });
    }

    private static List<String> row(ShowTaxReport.Report report, TaxTotal line) {
        return List.of(
                report.from().toString(),
                report.to().toString(),
                line.kind().name(),
                line.taxClass().name(),
                line.code().orElse(""),
                line.rule(),
                Long.toString(line.papers()),
                Long.toString(line.net().minorUnits()),
                Long.toString(line.base().minorUnits()),
                Long.toString(line.tax().minorUnits()),
                line.net().currency().code());
    }

    private ShowTaxReport.Report asked(String from, String to) {
        var month = YearMonth.from(LocalDate.ofInstant(clock.instant(), settings.zone()));
        var first = day(from).orElse(month.atDay(1));
        var last = day(to).orElse(month.atEndOfMonth());
        return showTaxReport.show(first, last.isBefore(first) ? first : last);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(Days.day(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
