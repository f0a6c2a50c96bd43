package id.laris.rest.api.order;

import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentChannel;
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

        @Schema(description = "Within the method; null when the provider's page asks", nullable = true)
        String channel,

        @Schema(description = "Exactly this is to be paid; a transfer's last three digits name the order")
        MoneyView asked,

        @Schema(
                description = "AUTHORISED: the provider holds the money, and none has come",
                enumeration = {
                    "INTENDED",
                    "PENDING",
                    "UNKNOWN",
                    "AUTHORISED",
                    "GIVEN_UP",
                    "PAID",
                    "FAILED",
                    "EXPIRED",
                    "CANCELLED"
                })
        String state,

        @Schema(
                description =
                        "What the customer needs: `redirect` (a page), `bank` with `account` and `holder`, `bank` with `va` or with `biller` and `bill-key`, `qr` (what the code says), `qr-page`, `deeplink` or `push` (the app); `foreign` and `rate` where it is asked in another currency",
                examples = "{\"bank\":\"BCA\",\"account\":\"1234567890\",\"holder\":\"Toko Laris\"}")
        Map<String, String> instructions,

        Instant startedAt,
        @Schema(nullable = true) Instant expiresAt) {
    public static AttemptView of(Attempt attempt) {
        return new AttemptView(
                attempt.id().value(),
                attempt.provider(),
                attempt.method().name(),
                attempt.channel().map(PaymentChannel::code).orElse(null),
                MoneyView.of(attempt.asked()),
                attempt.state().name(),
                new TreeMap<>(attempt.instructions()),
                attempt.startedAt(),
                attempt.expiresAt().orElse(null));
    }
}
