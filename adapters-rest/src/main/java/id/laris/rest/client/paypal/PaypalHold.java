package id.laris.rest.client.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;

/** Money that PayPal holds for an order: an authorisation, in its words. */
final class PaypalHold {
    static final String INTENT = "AUTHORIZE";
    private static final String FIRST = "/purchase_units/0/payments/authorizations/0";

    private PaypalHold() {}

    /** Whether the order was made to have its money held. */
    static boolean isWanted(JsonNode order) {
        return order.path("intent").asText().equals(INTENT);
    }

    static boolean isIn(JsonNode order) {
        return order.at(FIRST).isObject();
    }

    static String path(JsonNode order) {
        return "/v2/payments/authorizations/" + order.at(FIRST).path("id").asText();
    }

    /** How it stands while nothing of it was taken. */
    static Report report(JsonNode order) {
        return Report.of(
                switch (order.at(FIRST).path("status").asText()) {
                    case "CREATED" -> Outcome.AUTHORISED;
                    case "PENDING" -> Outcome.PENDING;
                    case "DENIED" -> Outcome.FAILED;
                    case "VOIDED" -> Outcome.CANCELLED;
                    case "EXPIRED" -> Outcome.EXPIRED;
                    default -> Outcome.UNKNOWN;
                });
    }
}
