package id.laris.rest.api.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.ListSettlements;
import id.laris.application.payment.SettlementRuns.Difference;
import id.laris.application.payment.SettlementRuns.Finding;
import id.laris.application.payment.ShowSettlement;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Settlement reports that were compared. */
@Path(Api.ROOT + "/settlement-runs")
@PermitAll
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class SettlementRunResource {
    private static final int ON_PAGE = 50;
    private static final int DIFFERENCES = 500;

    @Schema(name = "SettlementRun")
    record RunView(
            UUID id,
            String provider,
            String fileName,
            String askedBy,
            Instant askedAt,
            SettlementRun.State state,
            int lines,

            @Schema(description = "How many lines are done") int compared,

            @Schema(description = "Lines that are booked here just so")
            int agreed,

            @Schema(description = "How many findings there are")
            int differing,

            @Schema(description = "All payments in the report")
            MoneyView gross,

            @Schema(description = "All refunds in the report")
            MoneyView refunded,

            @Schema(description = "All fees in the report") MoneyView fees,

            @Schema(nullable = true, description = "First day of payment, if it names the day of each")
            LocalDate from,

            @Schema(nullable = true) LocalDate to) {
        static RunView of(SettlementRun run) {
            return new RunView(
                    run.id(),
                    run.provider(),
                    run.fileName(),
                    run.askedBy(),
                    run.askedAt(),
                    run.state(),
                    run.lines(),
                    run.compared(),
                    run.agreed(),
                    run.differing(),
                    MoneyView.of(run.gross()),
                    MoneyView.of(run.refunded()),
                    MoneyView.of(run.fees()),
                    run.from().orElse(null),
                    run.to().orElse(null));
        }
    }

    @Schema(name = "SettlementDifference")
    record DifferenceView(
            @Schema(description = "0 for what is not in the report")
            long line,

            String reference,

            @Schema(description = "Empty when no payment is called so", nullable = true)
            String order,

            MoneyView reported,

            @Schema(description = "What is booked of it here; empty when nothing", nullable = true)
            MoneyView booked,

            Finding finding) {
        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.line(),
                    difference.reference(),
                    difference.order().map(OrderNumber::value).orElse(null),
                    MoneyView.of(difference.reported()),
                    difference.booked().map(MoneyView::of).orElse(null),
                    difference.finding());
        }
    }

    @Schema(name = "SettlementResult")
    record ResultView(
            RunView run,
            List<DifferenceView> differences,

            @Schema(nullable = true, description = "`cursor` of the differences that follow")
            String next) {}

    @Schema(name = "SettlementRuns")
    record RunsView(
            List<RunView> items,

            @Schema(nullable = true, description = "`cursor` of the page that follows")
            String next) {}

    private final ListSettlements listSettlements;
    private final ShowSettlement showSettlement;
    private final CurrentActor current;

    SettlementRunResource(ListSettlements listSettlements, ShowSettlement showSettlement, CurrentActor current) {
        this.listSettlements = listSettlements;
        this.showSettlement = showSettlement;
        this.current = current;
    }

    @GET
    @APIResponseSchema(value = RunsView.class, responseCode = "200", responseDescription = "The newest first")
    public RunsView list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 200, 50 when absent", example = "50") String limit) {
        current.require(Permission.CONFIRM_PAYMENTS);
        int most = Asked.number("limit", limit, ON_PAGE);
        if (most < 1 || most > 200) throw new Invalid("limit", most, "1 to 200");
        var page = listSettlements.list(Asked.text(cursor).map(SettlementRunResource::after), most);
        return new RunsView(
                page.items().stream().map(RunView::of).toList(), page.next().orElse(null));
    }

    @GET
    @Path("{run}")
    @APIResponseSchema(
            value = ResultView.class,
            responseCode = "200",
            responseDescription = "The report and what differs, by line")
    public ResultView show(
            @RestPath String run,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 500 when absent", example = "500") String limit) {
        current.require(Permission.CONFIRM_PAYMENTS);
        int most = Asked.number("limit", limit, DIFFERENCES);
        if (most < 1 || most > DIFFERENCES) throw new Invalid("limit", most, "1 to " + DIFFERENCES);
        var shown = showSettlement.show(Paths.uuid("settlement-run", run), place(cursor), most);
        return new ResultView(
                RunView.of(shown.run()),
                shown.differences().items().stream().map(DifferenceView::of).toList(),
                shown.differences().next().orElse(null));
    }

    private static Optional<Long> place(String cursor) {
        return Asked.text(cursor).map(text -> {
            if (!text.matches("\\d{1,12}")) throw new Invalid("cursor", text, "next of the page before");
            return Long.valueOf(text);
        });
    }

    private static UUID after(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid("cursor", cursor, "next of the page before");
        }
    }
}
