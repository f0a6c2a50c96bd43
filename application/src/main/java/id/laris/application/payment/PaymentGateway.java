package id.laris.application.payment;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A way to take money. Called outside transactions; an answer that does not come is {@code Unanswered} or {@code UNKNOWN}, never a
 * guess. Starting or refunding again under the same id has the same outcome.
 */
public interface PaymentGateway {
    /** Short name in lower case; part of the webhook's address. */
    String provider();

    Set<PaymentMethod> methods();

    /** What is to be paid. @param returnTo where the customer comes back to */
    record Intent(
            AttemptId attempt,
            OrderNumber order,
            PaymentMethod method,
            Money amount,
            Instant expiresAt,
            String returnTo) {}

    Answer start(Intent intent);

    sealed interface Answer {
        /** @param instructions what the customer needs: {@code redirect}, {@code bank}, {@code account}, {@code holder}, {@code qr} */
        record Ready(String reference, Map<String, String> instructions, Optional<Instant> expiresAt)
                implements Answer {}

        record Declined(String reason) implements Answer {}

        record Unanswered() implements Answer {}
    }

    /** How an attempt stands, as the provider itself says now. */
    Report status(AttemptId attempt, Optional<String> reference);

    /** @param amount what was paid, for PAID */
    record Report(Outcome outcome, Optional<Money> amount) {
        public enum Outcome {
            PENDING,
            PAID,
            FAILED,
            EXPIRED,
            CANCELLED,
            UNKNOWN
        }

        public static Report of(Outcome outcome) {
            return new Report(outcome, Optional.empty());
        }
    }

    /** Sends money back, once for each refund's id. Never {@code UNHEARD}. */
    RefundReport refund(UUID refund, AttemptId attempt, Optional<String> reference, Money amount);

    /** How a refund stands, as the provider itself says now. */
    RefundReport refundStatus(UUID refund, AttemptId attempt, Optional<String> reference);

    enum RefundReport {
        /** The money went. */
        DONE,
        /** It will not go this way, now or later. */
        REFUSED,
        /** The provider never heard of this refund: it can be sent under the same id. */
        UNHEARD,
        /** No answer, or under way: to be asked again. */
        UNKNOWN
    }

    /** Whether {@link #refund} can send money by itself; else staff do. */
    boolean refundsByItself();

    /**
     * Whether the provider really sent this, checked on the raw bytes.
     *
     * @param headers names in lower case
     * @throws BadNotice for a wrong signature or words that make no sense
     */
    Notice verify(byte[] body, Map<String, List<String>> headers);

    /** @param key the same for every delivery of the same message */
    record Notice(String key, String reference) {}

    /** Not from the provider, or not readable. */
    final class BadNotice extends Refusal {
        public BadNotice(String why) {
            super(Kind.NOT_ALLOWED, "bad-signature", why, Map.of());
        }
    }
}
