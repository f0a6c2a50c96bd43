package id.laris.rest.api.payment;

import id.laris.application.payment.ProposeRefund;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundProposal;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Money that goes back though no goods come back. */
@Path(Api.ROOT + "/orders/{number}/refunds")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class RefundResource {
    @Schema(name = "RefundAccount")
    record AccountRequest(
            @Schema(examples = "BCA") String bank,
            @Schema(examples = "1234567890") String number,
            @Schema(examples = "Sari Dewi") String holder) {}

    @Schema(name = "RefundRequest")
    record RefundRequest(
            MoneyView amount,

            @Schema(description = "3 to 200 characters", examples = "barang telat")
            String reason,

            @Schema(nullable = true, description = "True to keep it at the shop for the customer, who needs an account")
            Boolean credit,

            @Schema(nullable = true, description = "Absent: back as it was paid")
            AccountRequest account)
            implements JsonRequest {
        ProposeRefund.Command toCommand(OrderNumber order) {
            if (amount == null) throw new Invalid("amount", null, "an amount");
            return new ProposeRefund.Command(
                    order,
                    amount.toMoney(),
                    reason,
                    Boolean.TRUE.equals(credit),
                    Optional.ofNullable(account).map(a -> new BankAccount(a.bank(), a.number(), a.holder())));
        }
    }

    @Schema(name = "RefundProposal")
    record ProposalView(
            UUID id,
            MoneyView amount,
            Refund.Way way,
            String reason,

            @Schema(description = "GRANTED: the money is promised back; WAITING: a second person decides")
            RefundProposal.State state,

            Instant proposedAt) {
        static ProposalView of(RefundProposal proposal) {
            return new ProposalView(
                    proposal.id(),
                    MoneyView.of(proposal.amount()),
                    proposal.way(),
                    proposal.reason(),
                    proposal.state(),
                    proposal.proposedAt());
        }
    }

    private final ProposeRefund proposeRefund;
    private final OnceOnly onceOnly;

    RefundResource(ProposeRefund proposeRefund, OnceOnly onceOnly) {
        this.proposeRefund = proposeRefund;
        this.onceOnly = onceOnly;
    }

    @POST
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "What becomes of it")
    public Response propose(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, RefundRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var proposal = proposeRefund.propose(request.toCommand(Paths.order(number)));
            return Answer.created(Api.ROOT + "/orders/" + number, ProposalView.of(proposal));
        });
    }
}
