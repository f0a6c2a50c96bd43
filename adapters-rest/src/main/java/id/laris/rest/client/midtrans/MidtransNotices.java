package id.laris.rest.client.midtrans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.Notice;
import id.laris.domain.payment.AttemptId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads what Midtrans tells. Its signature covers order, code and amount only: the rest is a hint, and money is believed when the status
 * API says it.
 */
final class MidtransNotices {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MidtransNotices() {}

    /** @throws BadNotice unless it is signed with this key */
    static Notice read(byte[] body, String serverKey) {
        var told = parse(body);
        var signed = told.path("signature_key").asText();
        var expected = signature(
                told.path("order_id").asText(),
                told.path("status_code").asText(),
                told.path("gross_amount").asText(),
                serverKey);
        if (!MessageDigest.isEqual(bytes(expected), bytes(signed))) throw new BadNotice("Not signed by Midtrans");
        var own = uuid(told.path("custom_field1")).or(() -> uuid(told.path("order_id")));
        return new Notice(
                key(told),
                own.map(UUID::toString).orElseGet(() -> told.path("order_id").asText()),
                own.map(AttemptId::new),
                MidtransTakenBack.mayBe(told));
    }

    /** The amount exactly as it was received: {@code 145000.00} and {@code 145000} differ. */
    static String signature(String order, String code, String amount, String serverKey) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-512").digest(bytes(order + code + amount + serverKey)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-512", impossible);
        }
    }

    private static String key(JsonNode told) {
        var refunds = StreamSupport.stream(told.path("refunds").spliterator(), false)
                .map(r -> r.path("refund_key").asText() + (r.hasNonNull("bank_confirmed_at") ? "+" : ""))
                .collect(Collectors.joining(","));
        return String.join(
                ":",
                told.path("transaction_id").asText(told.path("order_id").asText()),
                told.path("transaction_status").asText(),
                told.path("status_code").asText(),
                told.path("fraud_status").asText(),
                refunds);
    }

    private static JsonNode parse(byte[] body) {
        try {
            var told = JSON.readTree(body);
            if (told == null || !told.isObject()) throw new BadNotice("Not a notice of Midtrans");
            return told;
        } catch (IOException unreadable) {
            throw new BadNotice("Not a notice of Midtrans");
        }
    }

    private static Optional<UUID> uuid(JsonNode text) {
        try {
            return text.asText().length() == 36 ? Optional.of(UUID.fromString(text.asText())) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
