package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.ShowCohorts;
import id.laris.application.reporting.ShowCohorts.Cohort;
import id.laris.application.reporting.ShowCohorts.Month;
import id.laris.application.reporting.ShowCohorts.Query;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.MoneyView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Who buys again. */
@Path(Api.ROOT + "/customers-report")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class CustomersReportResource {
    private static final int USUAL = 12;

    @Schema(name = "CohortFigures")
    record SinceView(
            @Schema(description = "Of the cohort, who bought then")
            long buyers,

            long orders,
            MoneyView net) {
        static SinceView of(CohortFigures it) {
            return new SinceView(it.buyers(), it.orders(), MoneyView.of(it.net()));
        }
    }

    @Schema(name = "Cohort")
    record CohortView(
            @Schema(description = "Month of their first order", example = "2026-03")
            String month,

            long buyers,

            @Schema(description = "Of a thousand, who bought at least twice by the last month")
            long repeatPerMille,

            @Schema(description = "By months since, the first month first")
            List<SinceView> since) {
        static CohortView of(Cohort it) {
            return new CohortView(
                    it.month().toString(),
                    it.buyers(),
                    it.repeatRate(),
                    it.since().stream().map(SinceView::of).toList());
        }
    }

    @Schema(name = "BuyersOfMonth")
    record BuyersView(
            String month,
            long newBuyers,
            long returningBuyers,
            long orders,
            MoneyView averageOrder,

            @Schema(description = "Of first orders") MoneyView firstNet,

            @Schema(description = "Of all other orders") MoneyView repeatNet) {
        static BuyersView of(Month it) {
            return new BuyersView(
                    it.month().toString(),
                    it.newBuyers(),
                    it.returningBuyers(),
                    it.all().orders(),
                    MoneyView.of(it.all().averageOrder()),
                    MoneyView.of(it.firstNet()),
                    MoneyView.of(it.repeatNet()));
        }
    }

    @Schema(name = "CustomersReport")
    record BuyersReportView(
            String from,
            String to,

            @Schema(description = "False while old orders are still being written")
            boolean complete,

            @Schema(description = "Of all cohorts") long buyers,

            long repeatPerMille,
            MoneyView averageOrder,

            @Schema(description = "Days from an order to the same buyer's next, on average; 0 without such")
            long averageGapDays,

            @Schema(description = "Oldest first") List<CohortView> cohorts,

            @Schema(description = "Oldest first") List<BuyersView> months) {}

    private final ShowCohorts showCohorts;
    private final CurrentActor current;

    CustomersReportResource(ShowCohorts showCohorts, CurrentActor current) {
        this.showCohorts = showCohorts;
        this.current = current;
    }

    @GET
    @APIResponseSchema(
            value = BuyersReportView.class,
            responseCode = "200",
            responseDescription = "Cohorts by the month of the first order")
    public BuyersReportView show(
            @RestQuery @Parameter(description = "1 to 36, 12 when absent", example = "6") String months,
            @RestQuery @Parameter(description = "The last month; this one when absent", example = "2026-11")
                    String month) {
        current.require(Permission.VIEW_REPORTS);
        var report = showCohorts.show(query(months, month));
        return new BuyersReportView(
                report.from().toString(),
                report.to().toString(),
                report.complete(),
                report.buyers(),
                report.repeatRate(),
                MoneyView.of(report.total().averageOrder()),
                report.total().averageGap(),
                report.cohorts().stream().map(CohortView::of).toList(),
                report.months().stream().map(BuyersView::of).toList());
    }

    static Query query(String months, String month) {
        return new Query(
                Asked.number("months", months, USUAL), Asked.text(month).map(CustomersReportResource::month));
    }

    private static YearMonth month(String text) {
        if (!text.matches("\\d{4}-(0[1-9]|1[0-2])")) throw new Invalid("month", text, "a month such as 2026-11");
        return YearMonth.parse(text);
    }
}
