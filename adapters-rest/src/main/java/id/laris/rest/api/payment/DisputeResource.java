package id.laris.rest.api.payment;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.CloseDispute;
import id.laris.application.payment.Disputes;
import id.laris.application.payment.ListDisputes;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Money that left by a provider's own act. */
@Path(Api.ROOT + "/payment-disputes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class DisputeResource {
    private static final int ON_PAGE = 50;

    @Schema(name = "PaymentDispute")
    record DisputeView(
            UUID id,
            @Schema(examples = "LR-000042") String order,
            String attempt,
            String provider,
            TakenBack.Kind kind,

            @Schema(nullable = true, description = "Empty when the provider does not say")
            MoneyView amount,

            @Schema(description = "The provider's own words; may be empty")
            String words,

            Instant toldAt) {
        static DisputeView of(Disputes.Listed listed) {
            var dispute = listed.dispute();
            return new DisputeView(
                    dispute.id(),
                    listed.order().value(),
                    dispute.attempt().toString(),
                    dispute.provider(),
                    dispute.kind(),
                    dispute.amount().map(MoneyView::of).orElse(null),
                    dispute.words(),
                    dispute.toldAt());
        }
    }

    @Schema(name = "PaymentDisputes")
    record DisputesView(
            List<DisputeView> items,

            @Schema(nullable = true, description = "`cursor` of the page that follows")
            String next) {}

    @Schema(name = "CloseDisputeRequest")
    record CloseRequest(
            @Schema(description = "What came of it, 3 to 200 characters", examples = "bank memenangkan pembeli")
            String reason)
            implements JsonRequest {}

    private final ListDisputes listDisputes;
    private final CloseDispute closeDispute;
    private final CurrentActor current;

    DisputeResource(ListDisputes listDisputes, CloseDispute closeDispute, CurrentActor current) {
        this.listDisputes = listDisputes;
        this.closeDispute = closeDispute;
        this.current = current;
    }

    @GET
    @APIResponseSchema(value = DisputesView.class, responseCode = "200", responseDescription = "The earliest first")
    public DisputesView list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 200, 50 when absent", example = "50") String limit) {
        current.require(Permission.CONFIRM_PAYMENTS);
        int most = Asked.number("limit", limit, ON_PAGE);
        if (most < 1 || most > 200) throw new Invalid("limit", most, "1 to 200");
        var page = listDisputes.list(Asked.text(cursor).map(DisputeResource::after), most);
        return new DisputesView(
                page.items().stream().map(DisputeView::of).toList(), page.next().orElse(null));
    }

    @POST
    @Path("{dispute}/close")
    @APIResponse(responseCode = "204", description = "It is closed")
    public void close(@RestPath String dispute, CloseRequest request) {
        current.require(Permission.CONFIRM_PAYMENTS);
        closeDispute.close(Paths.uuid("dispute", dispute), request.reason());
    }

    private static UUID after(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid("cursor", cursor, "next of the page before");
        }
    }
}
