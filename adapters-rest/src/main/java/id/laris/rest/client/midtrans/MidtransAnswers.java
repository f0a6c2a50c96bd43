package id.laris.rest.client.midtrans;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Midtrans says, in the shop's words. Fields nobody here knows are passed over. */
final class MidtransAnswers {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Set<String> OF_APPS = Set.of("gojek", "shopeeid");
    private static final Duration OVO_WAITS = Duration.ofSeconds(65);
    /** So long after its end an attempt that nobody chose a way for, or that was denied on Snap's page, is surely over. */
    private static final Duration SURELY_OVER = Duration.ofHours(1);

    private final Clock clock;

    MidtransAnswers(Clock clock) {
        this.clock = clock;
    }

    Map<String, String> instructions(MidtransChannel channel, JsonNode told) {
        var how = new HashMap<String, String>();
        switch (channel) {
            case QRIS -> {
                if (told.hasNonNull("qr_string"))
                    how.put("qr", told.get("qr_string").asText());
                else action(told, "generate-qr-code").ifPresent(page -> how.put("qr-page", page));
            }
            case GOPAY -> {
                action(told, "deeplink-redirect")
                        .filter(MidtransAnswers::opensApp)
                        .ifPresent(link -> how.put("deeplink", link));
                action(told, "generate-qr-code").ifPresent(page -> how.put("qr-page", page));
            }
            case OVO -> how.put("push", channel.label());
            case MANDIRI -> {
                put(how, "biller", told.path("biller_code"));
                put(how, "bill-key", told.path("bill_key"));
            }
            case PERMATA -> put(how, "va", told.path("permata_va_number"));
            default -> put(how, "va", told.path("va_numbers").path(0).path("va_number"));
        }
        if (how.containsKey("va") || how.containsKey("bill-key")) how.put("bank", channel.label());
        return how;
    }

    private static void put(Map<String, String> how, String name, JsonNode value) {
        if (!value.asText("").isBlank()) how.put(name, value.asText());
    }

    private static Optional<String> action(JsonNode told, String name) {
        for (var action : told.path("actions"))
            if (action.path("name").asText().equals(name))
                return Optional.of(action.path("url").asText()).filter(url -> !url.isBlank());
        return Optional.empty();
    }

    /** GoPay's own app or its addresses, nothing else. */
    private static boolean opensApp(String link) {
        try {
            var uri = URI.create(link);
            var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            return OF_APPS.contains(uri.getScheme())
                    || "https".equals(uri.getScheme())
                            && (host.equals("gopay.co.id")
                                    || host.endsWith(".gopay.co.id")
                                    || host.equals("gojek.link")
                                    || host.endsWith(".midtrans.com"));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    Instant expiry(MidtransChannel channel, JsonNode told, Instant asked) {
        try {
            return LocalDateTime.parse(told.path("expiry_time").asText(), TIME).toInstant(MidtransRequests.ZONE);
        } catch (DateTimeParseException untold) {
            return channel == MidtransChannel.OVO ? clock.instant().plus(OVO_WAITS) : asked;
        }
    }

    /**
     * How an attempt stands.
     *
     * @param code one that is neither good, pending nor over says nothing about it
     */
    Report report(Attempt attempt, int code, JsonNode told) {
        if (code == 404) return unknownThere(attempt);
        if (code != 200 && code != 201 && code != 202 && code != 407) return Report.of(Outcome.UNKNOWN);
        var fraud = told.path("fraud_status").asText("accept").toLowerCase(Locale.ROOT);
        return switch (told.path("transaction_status").asText().toLowerCase(Locale.ROOT)) {
            case "settlement", "capture" -> code == 200 && fraud.equals("accept") ? paid(told) : undecided(fraud);
            case "refund", "partial_refund", "chargeback", "partial_chargeback" -> paid(told);
            case "authorize" -> Report.of(fraud.equals("deny") ? Outcome.FAILED : Outcome.AUTHORISED);
            case "pending" -> Report.of(Outcome.PENDING);
            case "deny", "failure" -> denied(attempt);
            case "cancel" -> Report.of(Outcome.CANCELLED);
            case "expire" -> Report.of(Outcome.EXPIRED);
            default -> Report.of(Outcome.UNKNOWN);
        };
    }

    /** Snap's page makes an order of it only when the customer chooses a way there. */
    private Report unknownThere(Attempt attempt) {
        if (attempt.reference().isEmpty()) return Report.of(Outcome.UNKNOWN);
        return Report.of(isSurelyOver(attempt) ? Outcome.EXPIRED : Outcome.PENDING);
    }

    /** A payment that looks like fraud is held until staff approve or deny it. */
    private static Report undecided(String fraud) {
        return Report.of(
                switch (fraud) {
                    case "deny" -> Outcome.FAILED;
                    case "challenge" -> Outcome.AUTHORISED;
                    default -> Outcome.PENDING;
                });
    }

    static boolean isChallenged(JsonNode told) {
        return told.path("fraud_status").asText().equalsIgnoreCase("challenge");
    }

    static boolean isAuthorised(JsonNode told) {
        return told.path("transaction_status").asText().equalsIgnoreCase("authorize");
    }

    /** On Snap's page the customer may try again until it closes; not where the shop denied it itself. */
    private Report denied(Attempt attempt) {
        boolean mayTryAgain = attempt.instructions().containsKey("redirect")
                && attempt.state() != AttemptState.AUTHORISED
                && !isSurelyOver(attempt);
        return Report.of(mayTryAgain ? Outcome.PENDING : Outcome.FAILED);
    }

    private boolean isSurelyOver(Attempt attempt) {
        return attempt.expiresAt()
                .filter(end -> end.plus(SURELY_OVER).isBefore(clock.instant()))
                .isPresent();
    }

    /** Fees that Midtrans puts upon the customer are in gross_amount, and not the shop's. */
    private static Report paid(JsonNode told) {
        var original = told.at("/metadata/extra_info/gross_amount_info/original_amount");
        var amount = original.isValueNode() && !original.isNull() ? original : told.path("gross_amount");
        var isRupiah = told.path("currency").asText("IDR").equals("IDR");
        try {
            return isRupiah
                    ? Report.paid(Money.rupiah(new BigDecimal(amount.asText()).longValueExact()))
                    : Report.of(Outcome.UNKNOWN);
        } catch (ArithmeticException | NumberFormatException noAmount) {
            return Report.of(Outcome.UNKNOWN);
        }
    }

    /** {@code status_code}, which counts more than HTTP's; 0 for none. */
    static int code(JsonNode told) {
        var text = told.path("status_code").asText();
        return text.matches("\\d{3}") ? Integer.parseInt(text) : 0;
    }
}
