package id.laris.web.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.ListSavedReports;
import id.laris.application.reporting.ListSavedReports.Listed;
import id.laris.application.reporting.OpenSavedReport;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.RemoveSavedReport;
import id.laris.application.reporting.RenameSavedReport;
import id.laris.application.reporting.ReportSpan;
import id.laris.application.reporting.SaveReport;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.ShowSalesReport.Query;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reports that staff want to find again: saving, opening, renaming and removing them. */
@Path(OfficeSavedReportPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeSavedReportPages {
    static final String PATH = OfficeSalesReportPages.PATH + "/tersimpan";

    /** @param by what is to be saved */
    record Saved(
            List<Line> lines,
            By by,
            List<By> kinds,
            List<ReportSpan.Kind> spans,
            ReportSpan.Kind span,
            List<Warehouse> warehouses,
            String warehouse,
            Period days,
            Typed typed)
            implements TemplateInstance {}

    /** @param days of a fixed time; blank for others @param mail null for what is not mailed */
    record Line(Listed listed, String days, ReportMailWords.Told mail) {}

    private final ListSavedReports listSavedReports;
    private final OpenSavedReport openSavedReport;
    private final SaveReport saveReport;
    private final RenameSavedReport renameSavedReport;
    private final RemoveSavedReport removeSavedReport;
    private final ReportForm form;
    private final CurrentActor current;
    private final OfficeWords words;
    private final ReportMailWords mailWords;
    private final Visitor visitor;

    OfficeSavedReportPages(
            ListSavedReports listSavedReports,
            OpenSavedReport openSavedReport,
            SaveReport saveReport,
            RenameSavedReport renameSavedReport,
            RemoveSavedReport removeSavedReport,
            ReportForm form,
            CurrentActor current,
            OfficeWords words,
            ReportMailWords mailWords,
            Visitor visitor) {
        this.listSavedReports = listSavedReports;
        this.openSavedReport = openSavedReport;
        this.saveReport = saveReport;
        this.renameSavedReport = renameSavedReport;
        this.removeSavedReport = removeSavedReport;
        this.form = form;
        this.current = current;
        this.words = words;
        this.mailWords = mailWords;
        this.visitor = visitor;
    }

    /** Where that way to ask can be saved. */
    static String address(Query query) {
        return PATH + "?" + asked(query);
    }

    private static String asked(Query query) {
        return "per=" + query.by() + "&dari=" + query.period().from() + "&sampai="
                + query.period().to()
                + query.warehouse().map(w -> "&gudang=" + w).orElse("");
    }

    @GET
    public TemplateInstance list(
            @QueryParam("per") @DefaultValue("") String by,
            @QueryParam("dari") @DefaultValue("") String from,
            @QueryParam("sampai") @DefaultValue("") String to,
            @QueryParam("gudang") @DefaultValue("") String warehouse) {
        return page(by, from, to, "", warehouse, Typed.NOTHING);
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") String id) {
        current.require(Permission.VIEW_REPORTS);
        var query = openSavedReport.open(id(id)).query();
        return Response.seeOther(URI.create(OfficeSalesReportPages.PATH + "?" + asked(query)))
                .build();
    }

    @POST
    public Response save(
            @FormParam("nama") @DefaultValue("") String name,
            @FormParam("per") @DefaultValue("") String by,
            @FormParam("jangka") @DefaultValue("") String span,
            @FormParam("dari") @DefaultValue("") String from,
            @FormParam("sampai") @DefaultValue("") String to,
            @FormParam("gudang") @DefaultValue("") String warehouse,
            @FormParam("bagi") @DefaultValue("") String shared) {
        current.require(Permission.VIEW_REPORTS);
        try {
            saveReport.save(new SaveReport.Command(
                    name, !shared.isBlank(), by(by), span(span, from, to), ReportForm.place(warehouse)));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            var typed = words.refused("simpan", Typed.values("nama", name, "bagi", shared), refused);
            return Response.status(422)
                    .entity(page(by, from, to, span, warehouse, typed))
                    .build();
        }
    }

    @POST
    @Path("{id}")
    public Response rename(
            @PathParam("id") String id,
            @FormParam("nama") @DefaultValue("") String name,
            @FormParam("bagi") @DefaultValue("") String shared) {
        current.require(Permission.VIEW_REPORTS);
        var report = id(id);
        try {
            renameSavedReport.rename(new RenameSavedReport.Command(report, name, !shared.isBlank()));
            return Response.seeOther(Notice.SAVED.on(PATH)).build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED || refused.kind() == Refusal.Kind.MISSING) throw refused;
            return Response.status(422)
                    .entity(page("", "", "", "", "", words.refused("ubah", Typed.values("nama", name), refused)))
                    .build();
        }
    }

    @POST
    @Path("{id}/hapus")
    public Response remove(@PathParam("id") String id) {
        current.require(Permission.VIEW_REPORTS);
        removeSavedReport.remove(id(id));
        return Response.seeOther(Notice.SAVED.on(PATH)).build();
    }

    private Saved page(String by, String from, String to, String span, String warehouse, Typed typed) {
        var days = form.period(from, to).orElseGet(form::usual);
        return new Saved(
                listSavedReports.list().stream().map(this::line).toList(),
                Arrays.stream(By.values())
                        .filter(it -> it.name().equals(by))
                        .findFirst()
                        .orElse(By.DAY),
                List.of(By.values()),
                List.of(ReportSpan.Kind.values()),
                Arrays.stream(ReportSpan.Kind.values())
                        .filter(it -> it.name().equals(span))
                        .findFirst()
                        .orElse(
                                from.isBlank() || days.equals(form.usual())
                                        ? ReportSpan.Kind.LAST_30_DAYS
                                        : ReportSpan.Kind.FIXED),
                form.warehouses(),
                warehouse,
                days,
                typed);
    }

    private Line line(Listed listed) {
        var say = words.in(OfficeSavedReportMessages.class);
        return new Line(
                listed,
                listed.report()
                        .span()
                        .fixed()
                        .map(days -> say.days(
                                Formats.day(days.from(), visitor.getLocale()),
                                Formats.day(days.to(), visitor.getLocale())))
                        .orElse(""),
                listed.mailing().map(mailWords::tell).orElse(null));
    }

    private static By by(String typed) {
        return Arrays.stream(By.values())
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Invalid("by", typed, "one of " + List.of(By.values())));
    }

    private ReportSpan span(String typed, String from, String to) {
        var kind = Arrays.stream(ReportSpan.Kind.values())
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "span", typed, words.in(OfficeSavedReportMessages.class).wrong_span()));
        return kind == ReportSpan.Kind.FIXED
                ? ReportSpan.fixed(
                        form.period(from, to).orElseThrow(() -> new Invalid("from", from, "a day such as 2026-11-21")))
                : ReportSpan.of(kind);
    }

    static UUID id(String given) {
        if (!given.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            throw new Missing("saved-report", given.length() <= 80 ? given : given.substring(0, 80));
        return UUID.fromString(given);
    }
}
