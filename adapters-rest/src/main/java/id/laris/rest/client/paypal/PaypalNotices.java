package id.laris.rest.client.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.Notice;
import id.laris.domain.payment.AttemptId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/** Reads what PayPal tells: signed with RSA over the checksum of the raw body, by a certificate that it names. */
final class PaypalNotices {
    private static final String ALGORITHM = "SHA256withRSA";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PaypalCertificates certificates;

    PaypalNotices(PaypalCertificates certificates) {
        this.certificates = certificates;
    }

    /** @throws BadNotice unless it was signed for this webhook */
    Notice read(byte[] body, Map<String, List<String>> headers, String webhook) {
        var message = message(
                header(headers, "paypal-transmission-id"), header(headers, "paypal-transmission-time"), webhook, body);
        if (!header(headers, "paypal-auth-algo").equals(ALGORITHM)
                || !isSigned(message, header(headers, "paypal-transmission-sig"), header(headers, "paypal-cert-url")))
            throw new BadNotice("Not signed by PayPal");
        var told = parse(body);
        var resource = told.path("resource");
        var own = own(told, resource);
        var reference = reference(told, resource)
                .or(() -> own.map(AttemptId::toString))
                .orElseThrow(() -> new BadNotice("Not a notice of PayPal about a payment"));
        if (told.path("id").asText().isEmpty()) throw new BadNotice("Not a notice of PayPal about a payment");
        return new Notice(told.path("id").asText(), reference, own, PaypalTakenBack.mayBe(told));
    }

    private static boolean isOrder(JsonNode told) {
        return told.path("resource_type").asText().equals("checkout-order");
    }

    /** The order's; of money that left, which may not name it, whatever is named. */
    private static Optional<String> reference(JsonNode told, JsonNode resource) {
        var order = isOrder(told)
                ? resource.path("id").asText()
                : resource.at("/supplementary_data/related_ids/order_id").asText();
        if (!order.isEmpty()) return Optional.of(order);
        if (!PaypalTakenBack.mayBe(told)) return Optional.empty();
        var other = PaypalTakenBack.isDispute(told)
                ? resource.at("/disputed_transactions/0/seller_transaction_id")
                        .asText(resource.path("dispute_id").asText())
                : resource.path("id").asText();
        return Optional.of(other).filter(name -> !name.isEmpty());
    }

    private static Optional<AttemptId> own(JsonNode told, JsonNode resource) {
        if (isOrder(told)) return uuid(resource.at("/purchase_units/0/custom_id"));
        if (PaypalTakenBack.isDispute(told))
            return uuid(resource.at("/disputed_transactions/0/custom"))
                    .or(() -> uuid(resource.at("/disputed_transactions/0/invoice_number")));
        return uuid(resource.path("custom_id"));
    }

    static String message(String id, String time, String webhook, byte[] body) {
        var checksum = new CRC32();
        checksum.update(body);
        return String.join("|", id, time, webhook, Long.toString(checksum.getValue()));
    }

    private boolean isSigned(String message, String signature, String certificate) {
        try {
            var rsa = Signature.getInstance(ALGORITHM);
            rsa.initVerify(certificates.at(certificate));
            rsa.update(message.getBytes(StandardCharsets.UTF_8));
            return rsa.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new BadNotice("Not a notice of PayPal");
        }
    }

    private static String header(Map<String, List<String>> headers, String name) {
        return headers.getOrDefault(name, List.of("")).get(0);
    }

    private static Optional<AttemptId> uuid(JsonNode text) {
        try {
            return Optional.of(new AttemptId(UUID.fromString(text.asText())));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
