package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.ListSavedReports;
import id.laris.application.reporting.OpenSavedReport;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.RemoveSavedReport;
import id.laris.application.reporting.RenameSavedReport;
import id.laris.application.reporting.ReportSpan;
import id.laris.application.reporting.SaveReport;
import id.laris.application.reporting.SavedReport;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.identity.Permission;
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
import java.time.LocalDate;
import java.util.List;
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

            @Schema(nullable = true) String warehouse) {
        static SavedReportView of(SavedReport report, boolean own) {
            return new SavedReportView(
                    report.id(),
                    report.name(),
                    report.shared(),
                    own,
                    report.by(),
                    report.span().kind(),
                    report.span().fixed().map(Period::from).orElse(null),
                    report.span().fixed().map(Period::to).orElse(null),
                    report.warehouse().map(WarehouseCode::value).orElse(null));
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
    private final CurrentActor current;
    private final OnceOnly onceOnly;

    SavedReportResource(
            ListSavedReports listSavedReports,
            OpenSavedReport openSavedReport,
            SaveReport saveReport,
            RenameSavedReport renameSavedReport,
            RemoveSavedReport removeSavedReport,
            CurrentActor current,
            OnceOnly onceOnly) {
        this.listSavedReports = listSavedReports;
        this.openSavedReport = openSavedReport;
        this.saveReport = saveReport;
        this.renameSavedReport = renameSavedReport;
        this.removeSavedReport = removeSavedReport;
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
                .map(it -> SavedReportView.of(it.report(), it.own()))
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
}
