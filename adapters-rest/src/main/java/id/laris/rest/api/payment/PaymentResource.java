package id.laris.rest.api.payment;

import id.laris.application.order.OrderProof;
import id.laris.application.order.PeopleInOrders;
import id.laris.application.payment.ConfirmPayment;
import id.laris.application.payment.ConfirmRefund;
import id.laris.application.payment.StartPayment;
import id.laris.domain.payment.PaymentChannel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.order.AttemptView;
import id.laris.rest.api.order.OrderView;
import id.laris.rest.api.order.Proofs;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Api.ROOT + "/orders")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
class PaymentResource {
    @Schema(name = "PaymentRequest")
    record PaymentRequest(
            @Schema(enumeration = {"BANK_TRANSFER", "VIRTUAL_ACCOUNT", "CARD", "EWALLET", "QRIS", "PAYPAL"})
            String paymentMethod,

            @Schema(
                    description =
                            "One of the method's `paymentChannels`; the first, or chosen at the provider's page, when absent",
                    examples = "bca")
            String paymentChannel)
            implements JsonRequest {
        PaymentWay way() {
            return new PaymentWay(
                    Asked.choice("paymentMethod", paymentMethod, PaymentMethod.class)
                            .orElseThrow(() -> new Invalid("paymentMethod", paymentMethod, "a payment method")),
                    Asked.text(paymentChannel).map(PaymentChannel::new));
        }
    }

    @Schema(name = "ConfirmationRequest")
    record ConfirmationRequest(
            @Schema(description = "What arrived; exactly what was asked when absent")
            MoneyView amount,

            @Schema(description = "Whether another amount than asked is meant; it is refused otherwise")
            Boolean differs)
            implements JsonRequest {
        Optional<ConfirmPayment.Arrived> arrived() {
            return Optional.ofNullable(amount)
                    .map(money -> new ConfirmPayment.Arrived(money.toMoney(), Boolean.TRUE.equals(differs)));
        }
    }

    private final StartPayment startPayment;
    private final ConfirmPayment confirmPayment;
    private final ConfirmRefund confirmRefund;
    private final PeopleInOrders people;
    private final OnceOnly onceOnly;

    PaymentResource(
            StartPayment startPayment,
            ConfirmPayment confirmPayment,
            ConfirmRefund confirmRefund,
            PeopleInOrders people,
            OnceOnly onceOnly) {
        this.startPayment = startPayment;
        this.confirmPayment = confirmPayment;
        this.confirmRefund = confirmRefund;
        this.people = people;
        this.onceOnly = onceOnly;
    }

    /** While an attempt by this way is open, it is answered again: repeats do no harm without a key. */
    @POST
    @Path("{number}/payments")
    @APIResponseSchema(
            value = AttemptView.class,
            responseCode = "201",
            responseDescription = "The attempt and what the customer needs to pay")
    public RestResponse<AttemptView> start(
            @RestPath String number, @RestQuery String token, @RestQuery String email, PaymentRequest request) {
        var attempt = startPayment.start(Paths.order(number), Proofs.of(token, email), request.way());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, AttemptView.of(attempt))
                .header("Location", Api.ROOT + "/orders/" + number)
                .build();
    }

    @POST
    @Path("{number}/payments/confirm")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "The order afterwards")
    public Response confirm(
            @RestPath String number,
            @RestHeader(OnceOnly.HEADER) String key,
            UriInfo uri,
            ConfirmationRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var order = confirmPayment.confirm(Paths.order(number), request.arrived());
            return Answer.ok(OrderView.of(order, people.areShownOf(order, new OrderProof.Rights())));
        });
    }

    /** Booking a refund that is booked changes nothing, so no key is needed. */
    @POST
    @Path("{number}/refunds/{refund}/confirm")
    @APIResponse(responseCode = "204", description = "It is booked")
    public void confirmRefund(@RestPath String number, @RestPath String refund) {
        confirmRefund.confirm(Paths.order(number), Paths.uuid("refund", refund));
    }
}
