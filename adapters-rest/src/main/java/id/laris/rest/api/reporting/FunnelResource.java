package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.ShowFunnel;
import id.laris.application.reporting.ShowFunnel.Query;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How far visitors of the web shop come. */
@Path(Api.ROOT + "/funnel")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class FunnelResource {
    @Schema(name = "FunnelFigures")
    record StepsView(
            @Schema(description = "Visitors of a day, each day's added up")
            long visits,

            @Schema(description = "Of them, who saw a product")
            long products,

            long carts,

            long checkouts,

            @Schema(description = "Orders of the web shop that stand, each of them")
            long orders,

            @Schema(description = "Sights that could not be counted")
            long lost) {
        static StepsView of(FunnelFigures it) {
            return new StepsView(it.visits(), it.products(), it.carts(), it.checkouts(), it.paid(), it.lost());
        }
    }

    @Schema(name = "FunnelRow")
    record TimeView(@Schema(description = "Its first day") LocalDate from, StepsView figures) {}

    @Schema(name = "SeenProduct")
    record SeenView(
            @Schema(description = "Its slug") String product,
            String name,
            long views,

            @Schema(description = "Of all channels") long orders) {}

    @Schema(name = "Funnel")
    record FunnelView(
            By by,
            LocalDate from,
            LocalDate to,
            StepsView total,

            @Schema(description = "The same in the time before")
            StepsView before,

            @Schema(description = "Oldest first") List<TimeView> rows,

            @Schema(description = "Most views first, 20 at most")
            List<SeenView> mostSeen) {}

    private final ShowFunnel showFunnel;
    private final CurrentActor current;

    FunnelResource(ShowFunnel showFunnel, CurrentActor current) {
        this.showFunnel = showFunnel;
        this.current = current;
    }

    @GET
    @APIResponseSchema(
            value = FunnelView.class,
            responseCode = "200",
            responseDescription = "From the visit to the order")
    public FunnelView show(
            @RestQuery @Parameter(description = "DAY, WEEK or MONTH; DAY when absent", example = "WEEK") String by,
            @RestQuery @Parameter(required = true, description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(required = true, description = "Last day", example = "2026-11-30") String to) {
        current.require(Permission.VIEW_REPORTS);
        var funnel = showFunnel.show(new Query(
                Asked.choice("by", by, By.class).orElse(By.DAY),
                new Period(SalesReportResource.day("from", from), SalesReportResource.day("to", to))));
        return new FunnelView(
                funnel.query().by(),
                funnel.query().period().from(),
                funnel.query().period().to(),
                StepsView.of(funnel.total()),
                StepsView.of(funnel.before()),
                funnel.rows().stream()
                        .map(row -> new TimeView(row.first(), StepsView.of(row.figures())))
                        .toList(),
                funnel.mostSeen().stream()
                        .map(it -> new SeenView(it.slug(), it.name(), it.views(), it.orders()))
                        .toList());
    }
}
