package id.laris.rest.client.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.payment.TakenBack.Kind;
import id.laris.domain.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What PayPal says of money that left. Refunds stand in its order; reversals and disputes only in its notices, whose signature covers
 * every word.
 */
final class PaypalTakenBack {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<ForeignAmount, Money> inRupiah;

    /** @param inRupiah at the rate of then */
    PaypalTakenBack(Function<ForeignAmount, Money> inRupiah) {
        this.inRupiah = inRupiah;
    }

    static boolean mayBe(JsonNode notice) {
        var event = notice.path("event_type").asText();
        return event.equals("PAYMENT.CAPTURE.REFUNDED")
                || event.equals("PAYMENT.CAPTURE.REVERSED")
                || isDispute(notice);
    }

    static boolean isDispute(JsonNode notice) {
        return notice.path("event_type").asText().startsWith("CUSTOMER.DISPUTE.");
    }

    /** @param notice its verified words; may be empty */
    List<TakenBack> of(JsonNode order, byte[] notice) {
        var told = parse(notice);
        var reversed = told.path("event_type").asText().equals("PAYMENT.CAPTURE.REVERSED")
                ? told.at("/resource/id").asText()
                : "";
        var left = new ArrayList<TakenBack>();
        for (var refund : order.at("/purchase_units/0/payments/refunds"))
            if (!refund.path("status").asText().matches("FAILED|CANCELLED")
                    && !refund.path("id").asText().equals(reversed)) left.add(refund(refund));
        if (!reversed.isEmpty())
            left.add(new TakenBack(
                    "reversal:" + reversed,
                    Kind.REVERSAL,
                    Optional.empty(),
                    amount(told.at("/resource/amount")),
                    told.path("summary").asText()));
        if (isDispute(told)) left.add(dispute(told.path("resource")));
        return left;
    }

    private TakenBack refund(JsonNode refund) {
        return new TakenBack(
                "refund:" + refund.path("id").asText(),
                Kind.REFUND,
                uuid(refund.path("invoice_id").asText()),
                amount(refund.path("amount")),
                refund.path("note_to_payer").asText());
    }

    /** However its state changes, it is one dispute. */
    private TakenBack dispute(JsonNode dispute) {
        return new TakenBack(
                "dispute:" + dispute.path("dispute_id").asText(),
                Kind.DISPUTE,
                Optional.empty(),
                amount(dispute.path("dispute_amount")),
                (dispute.path("reason").asText() + " " + dispute.path("status").asText()).strip());
    }

    private Optional<Money> amount(JsonNode told) {
        try {
            new BigDecimal(told.path("value").asText());
            return Optional.of(inRupiah.apply(ForeignAmount.of(told))).filter(Money::isPositive);
        } catch (NumberFormatException untold) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException theirs) {
            return Optional.empty();
        }
    }

    private static JsonNode parse(byte[] notice) {
        try {
            return notice.length == 0 ? JSON.createObjectNode() : JSON.readTree(notice);
        } catch (IOException wasVerified) {
            throw new UncheckedIOException(wasVerified);
        }
    }
}
