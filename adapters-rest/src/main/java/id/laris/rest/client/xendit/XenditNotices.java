package id.laris.rest.client.xendit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.Notice;
import id.laris.domain.payment.AttemptId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what Xendit tells. Whoever knows the token may tell anything: what it says is a hint, and is asked about. */
final class XenditNotices {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "x-callback-token";

    private XenditNotices() {}

    /** @throws BadNotice unless it brings this token along */
    static Notice read(byte[] body, Map<String, List<String>> headers, String token) {
        var brought = headers.getOrDefault(TOKEN, List.of());
        if (brought.size() != 1 || !MessageDigest.isEqual(bytes(token), bytes(brought.get(0))))
            throw new BadNotice("Not the token of Xendit");
        var told = parse(body);
        // Refunds are published nested twice.
        var data = told.path("data").has("data") ? told.path("data").path("data") : told.path("data");
        var event = told.path("event").asText();
        var request = data.path("payment_request_id").asText();
        if (event.isEmpty() || request.isEmpty()) throw new BadNotice("Not a notice of Xendit about a payment");
        var subject = data.path("payment_id").asText(data.path("id").asText(request));
        return new Notice(
                event + ":" + subject + ":" + data.path("status").asText(),
                request,
                event.startsWith("refund")
                        ? Optional.empty()
                        : uuid(data.path("reference_id")).map(AttemptId::new),
                event.startsWith("refund"));
    }

    private static JsonNode parse(byte[] body) {
        try {
            var told = JSON.readTree(body);
            if (told == null || !told.isObject()) throw new BadNotice("Not a notice of Xendit");
            return told;
        } catch (IOException unreadable) {
            throw new BadNotice("Not a notice of Xendit");
        }
    }

    static Optional<UUID> uuid(JsonNode text) {
        try {
            return Optional.of(UUID.fromString(text.asText()));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
