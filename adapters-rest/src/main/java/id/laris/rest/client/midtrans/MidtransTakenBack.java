package id.laris.rest.client.midtrans;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.payment.TakenBack.Kind;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What Midtrans' status says of money that left: refunds under their keys, chargebacks, and transfers a bank undid. */
final class MidtransTakenBack {
    private static final Set<String> GONE =
            Set.of("refund", "partial_refund", "chargeback", "partial_chargeback", "deny", "failure");

    private MidtransTakenBack() {}

    /** Whether a notice of that status may tell of it; a denial is one too when the money had come. */
    static boolean mayBe(JsonNode told) {
        return GONE.contains(status(told));
    }

    static List<TakenBack> of(JsonNode told) {
        var left = new ArrayList<TakenBack>();
        for (var refund : told.path("refunds")) left.add(refund(told, refund));
        switch (status(told)) {
            case "chargeback" ->
                left.add(whole(told, "chargeback", Kind.CHARGEBACK, amount(told.path("gross_amount"))));
            case "partial_chargeback" ->
                left.add(whole(
                        told,
                        "partial_chargeback:"
                                + told.path("refund_chargeback_id").asText(),
                        Kind.CHARGEBACK,
                        amount(told.path("refund_amount"))));
            case "deny", "failure" ->
                left.add(whole(told, "reversal", Kind.REVERSAL, amount(told.path("gross_amount"))));
            default -> {
                /* Refunds are all there is. */
            }
        }
        return left;
    }

    private static TakenBack refund(JsonNode told, JsonNode refund) {
        var key = refund.path("refund_key")
                .asText(refund.path("refund_chargeback_id").asText());
        return new TakenBack(
                called(told, "refund:" + key),
                Kind.REFUND,
                uuid(key),
                amount(refund.path("refund_amount")),
                refund.path("reason").asText());
    }

    private static TakenBack whole(JsonNode told, String what, Kind kind, Optional<Money> amount) {
        return new TakenBack(
                called(told, what),
                kind,
                Optional.empty(),
                amount,
                told.path("status_message").asText());
    }

    private static String called(JsonNode told, String what) {
        return told.path("transaction_id").asText(told.path("order_id").asText()) + ":" + what;
    }

    private static String status(JsonNode told) {
        return told.path("transaction_status").asText().toLowerCase(Locale.ROOT);
    }

    private static Optional<UUID> uuid(String key) {
        try {
            return key.length() == 36 ? Optional.of(UUID.fromString(key)) : Optional.empty();
        } catch (IllegalArgumentException theirs) {
            return Optional.empty();
        }
    }

    private static Optional<Money> amount(JsonNode told) {
        try {
            return Optional.of(Money.rupiah(new BigDecimal(told.asText()).longValueExact()))
                    .filter(Money::isPositive);
        } catch (ArithmeticException | NumberFormatException untold) {
            return Optional.empty();
        }
    }
}
