package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.ListSavedReports;
import id.laris.application.reporting.MailedReport;
import id.laris.application.reporting.OpenSavedReport;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.RemoveSavedReport;
import id.laris.application.reporting.RenameSavedReport;
import id.laris.application.reporting.ReportMailing;
import id.laris.application.reporting.ReportSpan;
import id.laris.application.reporting.SaveReport;
import id.laris.application.reporting.SavedReport;
import id.laris.application.reporting.ScheduleReportMail;
import id.laris.application.reporting.ShowReportMail;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.reporting.StopReportMail;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Ways to ask for the sales report that somebody wants to find again. */
@Path(SavedReportResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class SavedReportResource {
    static final String PATH = Api.ROOT + "/saved-reports";

    @Schema(name = "NewSavedReport")
    record NewSavedReport(
            @Schema(description = "1 to 60 characters; one of this name is replaced", examples = "Bulan lalu")
            String name,

            @Schema(description = "Colleagues see it too", examples = "true")
            Boolean shared,

            @Schema(description = "What the rows stand for", examples = "PRODUCT")
            String by,

            @Schema(
                    description =
                            "YESTERDAY, LAST_7_DAYS, LAST_30_DAYS, THIS_MONTH, LAST_MONTH, THIS_YEAR, or FIXED with days",
                    examples = "LAST_MONTH")
            String span,

            @Schema(nullable = true, description = "First day of FIXED")
            String from,

            @Schema(nullable = true, description = "Last day of FIXED")
            String to,

            @Schema(nullable = true, description = "The whole shop when absent", examples = "BDG")
            String warehouse)
            implements JsonRequest {
        SaveReport.Command command() {
            var kind = Asked.choice("span", span, ReportSpan.Kind.class)
                    .orElseThrow(() -> new Invalid("span", span, "a time such as LAST_MONTH"));
            return new SaveReport.Command(
                    name,
                    Boolean.TRUE.equals(shared),
                    Asked.choice("by", by, By.class).orElse(By.DAY),
                    kind == ReportSpan.Kind.FIXED
                            ? ReportSpan.fixed(new Period(
                                    SalesReportResource.day("from", from), SalesReportResource.day("to", to)))
                            : ReportSpan.of(kind),
                    Asked.text(warehouse).map(WarehouseCode::new));
        }
    }

    @Schema(name = "SavedReportName")
    record SavedReportName(
            @Schema(description = "1 to 60 characters", examples = "Bulan lalu")
            String name,

            @Schema(description = "Colleagues see it too", examples = "false")
            Boolean shared)
            implements JsonRequest {}

    @Schema(name = "ReportMailSchedule")
    record ReportMailSchedule(
            @Schema(description = "DAILY, WEEKLY or MONTHLY", examples = "WEEKLY")
            String rhythm,

            @Schema(
                    nullable = true,
                    description = "Of the week, 1 (Monday) to 7, or of the month, 1 to 28; none for DAILY",
                    examples = "1")
            Integer day,

            @Schema(description = "0 to 23, in the shop's zone", examples = "7")
            Integer hour,

            @Schema(
                    nullable = true,
                    description = "Addresses of staff who may see it, beside the caller; at most 20",
                    examples = "[]")
            List<String> recipients)
            implements JsonRequest {
        ScheduleReportMail.Command command(UUID report) {
            var kind = Asked.choice("rhythm", rhythm, MailSchedule.Rhythm.class)
                    .orElseThrow(() -> new Invalid("rhythm", rhythm, "DAILY, WEEKLY or MONTHLY"));
            if (hour == null) throw new Invalid("hour", null, "0 to 23");
            var others = recipients == null ? List.<String>of() : recipients;
            return new ScheduleReportMail.Command(
                    report,
                    new MailSchedule(kind, day == null ? 0 : day, hour),
                    others.stream().map(EmailAddress::new).toList());
        }
    }

    @Schema(name = "ReportMail")
    record ReportMailView(
            MailSchedule.Rhythm rhythm,

            @Schema(nullable = true, description = "Of the week or of the month")
            Integer day,

            int hour,

            @Schema(description = "When it is due") Instant nextAt,

            @Schema(nullable = true, description = "When it was put in the post the last time")
            Instant lastAt) {
        static ReportMailView of(ReportMailing mailing) {
            var when = mailing.schedule();
            return new ReportMailView(
                    when.rhythm(),
                    when.rhythm() == MailSchedule.Rhythm.DAILY ? null : when.day(),
                    when.hour(),
                    mailing.next(),
                    mailing.last().orElse(null));
        }
    }

    @Schema(name = "MailedReport")
    record MailedReportView(
            SavedReportView report,

            @Schema(description = "Where it is mailed beside the caller")
            List<String> recipients) {
        static MailedReportView of(MailedReport mailed) {
            return new MailedReportView(SavedReportView.of(mailed.report(), true, mailed.mailing()), mailed.others());
        }
    }

    @Schema(name = "SavedReport")
    record SavedReportView(
            UUID id,
            String name,
            boolean shared,

            @Schema(description = "Whether the caller may change it")
            boolean own,

            By by,
            ReportSpan.Kind span,

            @Schema(nullable = true, description = "First day of FIXED")
            LocalDate from,

            @Schema(nullable = true, description = "Last day of FIXED")
            LocalDate to,

            @Schema(nullable = true) String warehouse,

            @Schema(nullable = true, description = "Of an own one that is mailed; told by lists and by its schedule")
            ReportMailView mail) {
        static SavedReportView of(SavedReport report, boolean own) {
            return of(report, own, Optional.empty());
        }

        static SavedReportView of(SavedReport report, boolean own, Optional<ReportMailing> mailing) {
            return new SavedReportView(
                    report.id(),
                    report.name(),
                    report.shared(),
                    own,
                    report.by(),
                    report.span().kind(),
                    report.span().fixed().map(Period::from).orElse(null),
                    report.span().fixed().map(Period::to).orElse(null),
                    report.warehouse().map(WarehouseCode::value).orElse(null),
                    mailing.map(ReportMailView::of).orElse(null));
        }
    }

    @Schema(name = "SavedReports")
    record SavedReportsView(List<SavedReportView> items) {}

    @Schema(name = "OpenedReport")
    record OpenedReportView(
            SavedReportView report,

            @Schema(description = "First day of it today") LocalDate firstDay,

            @Schema(description = "Last day of it today") LocalDate lastDay) {}

    private final ListSavedReports listSavedReports;
    private final OpenSavedReport openSavedReport;
    private final SaveReport saveReport;
    private final RenameSavedReport renameSavedReport;
    private final RemoveSavedReport removeSavedReport;
    private final ShowReportMail showReportMail;
    private final ScheduleReportMail scheduleReportMail;
    private final StopReportMail stopReportMail;
    private final CurrentActor current;
    private final OnceOnly onceOnly;

    SavedReportResource(
            ListSavedReports listSavedReports,
            OpenSavedReport openSavedReport,
            SaveReport saveReport,
            RenameSavedReport renameSavedReport,
            RemoveSavedReport removeSavedReport,
            ShowReportMail showReportMail,
            ScheduleReportMail scheduleReportMail,
            StopReportMail stopReportMail,
            CurrentActor current,
            OnceOnly onceOnly) {
        this.listSavedReports = listSavedReports;
        this.openSavedReport = openSavedReport;
        this.saveReport = saveReport;
        this.renameSavedReport = renameSavedReport;
        this.removeSavedReport = removeSavedReport;
        this.showReportMail = showReportMail;
        this.scheduleReportMail = scheduleReportMail;
        this.stopReportMail = stopReportMail;
        this.current = current;
        this.onceOnly = onceOnly;
    }

    @GET
    @APIResponseSchema(
            value = SavedReportsView.class,
            responseCode = "200",
            responseDescription = "Own ones and shared ones, by name")
    public SavedReportsView list() {
        return new SavedReportsView(listSavedReports.list().stream()
                .map(it -> SavedReportView.of(it.report(), it.own(), it.mailing()))
                .toList());
    }

    @POST
    @APIResponseSchema(value = SavedReportView.class, responseCode = "201", responseDescription = "It is saved")
    public Response save(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, NewSavedReport request) {
        current.require(Permission.VIEW_REPORTS);
        if (request == null) throw new Invalid("body", null, "a report");
        return onceOnly.answer(uri, key, request, () -> {
            var saved = saveReport.save(request.command());
            return OnceOnly.Answer.created(PATH + "/" + saved.id(), SavedReportView.of(saved, true));
        });
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(
            value = OpenedReportView.class,
            responseCode = "200",
            responseDescription = "What it asks for, with its days today")
    public OpenedReportView open(@RestPath String id) {
        current.require(Permission.VIEW_REPORTS);
        var opened = openSavedReport.open(Paths.uuid("saved-report", id));
        return new OpenedReportView(
                SavedReportView.of(opened.report(), opened.own()),
                opened.query().period().from(),
                opened.query().period().to());
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(value = SavedReportView.class, responseCode = "200", responseDescription = "As it is now")
    public SavedReportView rename(@RestPath String id, SavedReportName request) {
        current.require(Permission.VIEW_REPORTS);
        if (request == null) throw new Invalid("body", null, "a name");
        return SavedReportView.of(
                renameSavedReport.rename(new RenameSavedReport.Command(
                        Paths.uuid("saved-report", id), request.name(), Boolean.TRUE.equals(request.shared()))),
                true);
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "It is removed")
    public void remove(@RestPath String id) {
        current.require(Permission.VIEW_REPORTS);
        removeSavedReport.remove(Paths.uuid("saved-report", id));
    }

    @GET
    @Path("{id}/mail")
    @APIResponseSchema(
            value = MailedReportView.class,
            responseCode = "200",
            responseDescription = "When and to whom it is mailed")
    public MailedReportView showMail(@RestPath String id) {
        current.require(Permission.VIEW_REPORTS);
        return MailedReportView.of(showReportMail.show(Paths.uuid("saved-report", id)));
    }

    @PUT
    @Path("{id}/mail")
    @APIResponseSchema(value = MailedReportView.class, responseCode = "200", responseDescription = "As it is now")
    public MailedReportView scheduleMail(@RestPath String id, ReportMailSchedule request) {
        current.require(Permission.VIEW_REPORTS);
        if (request == null) throw new Invalid("body", null, "a schedule");
        return MailedReportView.of(scheduleReportMail.schedule(request.command(Paths.uuid("saved-report", id))));
    }

    @DELETE
    @Path("{id}/mail")
    @APIResponse(responseCode = "204", description = "It is mailed no more")
    public void stopMail(@RestPath String id) {
        current.require(Permission.VIEW_REPORTS);
        stopReportMail.stop(Paths.uuid("saved-report", id));
    }
}
