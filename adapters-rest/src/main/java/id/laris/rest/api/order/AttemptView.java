package id.laris.rest.api.order;

import id.laris.domain.payment.Attempt;
import id.laris.rest.api.shared.MoneyView;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PaymentAttempt", description = "One try to pay")
public record AttemptView(
        UUID id,
        String provider,
        String method,

        @Schema(description = "Exactly this is to be paid; a transfer's last three digits name the order")
        MoneyView asked,

        @Schema(enumeration = {"INTENDED", "PENDING", "UNKNOWN", "PAID", "FAILED", "EXPIRED", "CANCELLED"})
        String state,

        @Schema(
                description = "What the customer needs: `redirect`, `qr`, or `bank`, `account` and `holder`",
                examples = "{\"bank\":\"BCA\",\"account\":\"1234567890\",\"holder\":\"Toko Laris\"}")
        Map<String, String> instructions,

        Instant startedAt,
        @Schema(nullable = true) Instant expiresAt) {
    public static AttemptView of(Attempt attempt) {
        return new AttemptView(
                attempt.id().value(),
                attempt.provider(),
                attempt.method().name(),
                MoneyView.of(attempt.asked()),
                attempt.state().name(),
                new TreeMap<>(attempt.instructions()),
                attempt.startedAt(),
                attempt.expiresAt().orElse(null));
    }
}
