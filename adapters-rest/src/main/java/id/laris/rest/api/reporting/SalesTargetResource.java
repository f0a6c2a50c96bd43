package id.laris.rest.api.reporting;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.SetSalesTarget;
import id.laris.application.reporting.ShowSalesTarget;
import id.laris.application.reporting.ShowSalesTarget.Standing;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesTarget;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What months are to bring. */
@Path(Api.ROOT + "/sales-target")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class SalesTargetResource {
    @Schema(name = "NewSalesTarget")
    record NewTarget(
            @Schema(description = "It holds from this month until another is set", examples = "2026-11")
            String month,

            @Schema(nullable = true, description = "The whole shop when absent")
            String warehouse,

            @Schema(description = "Net of a month; zero for none")
            MoneyView amount)
            implements JsonRequest {}

    @Schema(name = "SalesTarget")
    record TargetView(
            @Schema(examples = "2026-11") String month,
            @Schema(nullable = true) String warehouse,

            @Schema(nullable = true, description = "Since when it is so much; null without a target")
            String since,

            @Schema(nullable = true) MoneyView amount,

            @Schema(description = "What the month has brought so far")
            MoneyView net,

            @Schema(description = "Whole percent; 0 without a target")
            long reached) {
        static TargetView of(Standing standing) {
            return new TargetView(
                    standing.month().toString(),
                    standing.warehouse().map(WarehouseCode::value).orElse(null),
                    standing.target().map(it -> it.from().toString()).orElse(null),
                    standing.target()
                            .map(SalesTarget::amount)
                            .map(MoneyView::of)
                            .orElse(null),
                    MoneyView.of(standing.net()),
                    standing.reached());
        }
    }

    private final ShowSalesTarget showSalesTarget;
    private final SetSalesTarget setSalesTarget;
    private final CurrentActor current;

    SalesTargetResource(ShowSalesTarget showSalesTarget, SetSalesTarget setSalesTarget, CurrentActor current) {
        this.showSalesTarget = showSalesTarget;
        this.setSalesTarget = setSalesTarget;
        this.current = current;
    }

    @GET
    @APIResponseSchema(
            value = TargetView.class,
            responseCode = "200",
            responseDescription = "How far the month has come")
    public TargetView show(
            @RestQuery @Parameter(required = true, example = "2026-11") String month,
            @RestQuery @Parameter(description = "Only what left from there", example = "BDG") String warehouse) {
        current.require(Permission.VIEW_REPORTS);
        return TargetView.of(
                showSalesTarget.show(month(month), Asked.text(warehouse).map(WarehouseCode::new)));
    }

    @PUT
    @APIResponseSchema(value = TargetView.class, responseCode = "200", responseDescription = "It holds from now on")
    public TargetView set(NewTarget given) {
        current.require(Permission.VIEW_REPORTS);
        if (given == null) throw new Invalid("body", null, "a target");
        if (given.amount() == null) throw new Invalid("amount", null, "an amount");
        var set = setSalesTarget.set(new SetSalesTarget.Command(
                month(given.month()),
                Asked.text(given.warehouse()).map(WarehouseCode::new),
                given.amount().toMoney()));
        return TargetView.of(showSalesTarget.show(set.from(), set.warehouse()));
    }

    private static YearMonth month(String given) {
        var text = Asked.text(given).orElse("");
        if (!text.matches("\\d{4}-(0[1-9]|1[0-2])") || text.startsWith("0"))
            throw new Invalid("month", text, "a month such as 2026-11");
        return YearMonth.parse(text);
    }
}
