package id.laris.rest.api.payment;

import id.laris.application.payment.CheckMoney;
import id.laris.application.payment.ListMoney;
import id.laris.application.payment.MoneyBook;
import id.laris.application.payment.MoneyQuery;
import id.laris.domain.payment.MoneyMovement.Kind;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** All money that came and went, and the proof that it adds up to what payments say. */
@Path(Api.ROOT + "/money-movements")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class MoneyMovementResource {
    @Schema(name = "MoneyMovement")
    record MoneyMovementView(
            UUID id,

            @Schema(examples = "LR-000042") String order,
            Kind kind,

            @Schema(description = "The provider it came or went through", examples = "midtrans")
            String through,

            @Schema(description = "Always positive; `kind` tells which way")
            MoneyView amount,

            @Schema(description = "The payment attempt or the refund")
            UUID document,

            Instant at) {
        static MoneyMovementView of(MoneyBook.Line line) {
            var movement = line.movement();
            return new MoneyMovementView(
                    movement.id(),
                    line.order().value(),
                    movement.kind(),
                    movement.through(),
                    MoneyView.of(movement.amount()),
                    movement.document(),
                    movement.at());
        }
    }

    @Schema(name = "MoneyCheck")
    record CheckView(
            @Schema(description = "Whether there is no discrepancy")
            boolean agrees,

            @Schema(description = "At most 200") List<DiscrepancyView> discrepancies) {}

    @Schema(name = "MoneyDiscrepancy")
    record DiscrepancyView(
            @Schema(examples = "LR-000042") String order,

            @Schema(description = "By the money book, in rupiah; may be below zero")
            long booked,

            @Schema(description = "By the order's attempts and refunds")
            long kept,

            @Schema(description = "By the payment's own sums")
            long stated) {
        static DiscrepancyView of(MoneyBook.Discrepancy found) {
            return new DiscrepancyView(
                    found.order().value(),
                    found.booked().minorUnits(),
                    found.kept().minorUnits(),
                    found.stated().minorUnits());
        }
    }

    private final ListMoney listMoney;
    private final CheckMoney checkMoney;

    MoneyMovementResource(ListMoney listMoney, CheckMoney checkMoney) {
        this.listMoney = listMoney;
        this.checkMoney = checkMoney;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The movements, newest first")
    public PageView<MoneyMovementView> list(
            @RestQuery @Parameter(description = "Not before", example = "2026-11-01T00:00:00Z") String from,
            @RestQuery @Parameter(description = "Before", example = "2026-12-01T00:00:00Z") String to,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        var query = new MoneyQuery(
                Asked.time("from", from), Asked.time("to", to), Asked.text(cursor), Asked.number("limit", limit, 50));
        return PageView.of(listMoney.list(query), MoneyMovementView::of);
    }

    @GET
    @Path("check")
    @APIResponseSchema(value = CheckView.class, responseCode = "200", responseDescription = "What does not agree")
    public CheckView check() {
        var found = checkMoney.check().stream().map(DiscrepancyView::of).toList();
        return new CheckView(found.isEmpty(), found);
    }
}
