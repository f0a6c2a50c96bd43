package id.laris.application.payment;

import id.laris.domain.customer.Contact;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A way to take money. Called outside transactions; an answer that does not come is {@code Unanswered} or {@code UNKNOWN}, never a
 * guess. Starting or refunding again under the same id has the same outcome, or none.
 */
public interface PaymentGateway {
    /** Short name in lower case; part of the webhook's address. */
    String provider();

    /** What it takes now, in the order it is shown; none while it is switched off. */
    List<PaymentWay> ways();

    /** Where several take the same, the one with the smallest rank does. */
    default int rank() {
        return 50;
    }

    /**
     * What is to be paid.
     *
     * @param buyer empty for a sale at the counter
     * @param returnTo where the customer comes back to
     * @param askedBefore it was started once and its answer never came: a provider that would make a second one of it declines, and the
     *     customer starts anew
     */
    record Intent(
            AttemptId attempt,
            OrderNumber order,
            PaymentWay way,
            Money amount,
            Instant expiresAt,
            Optional<Contact> buyer,
            String returnTo,
            boolean askedBefore) {}

    Answer start(Intent intent);

    sealed interface Answer {
        /**
         * @param instructions what the customer needs: {@code redirect} (a page of the provider); {@code bank} with {@code account} and {@code
         *     holder}; {@code bank} with {@code va}, or with {@code biller} and {@code bill-key}; {@code qr} (what a QR code says);
         *     {@code qr-page}; {@code deeplink} (opens an app); {@code push} (the app that asks by itself); {@code foreign} and {@code rate}
         *     (the amount as the provider asks it, and rupiah for one of its units)
         */
        record Ready(String reference, Map<String, String> instructions, Optional<Instant> expiresAt)
                implements Answer {}

        record Declined(String reason) implements Answer {}

        record Unanswered() implements Answer {}
    }

    /** How an attempt stands, as the provider itself says now. */
    Report status(Attempt attempt);

    /**
     * Takes an attempt back that the shop waits for no longer, and lets go what is held for it. CANCELLED: nobody can pay it any more; PENDING: it cannot be taken back, so
     * somebody still may; otherwise as {@link #status}.
     */
    Report cancel(Attempt attempt);

    /** Whether {@link #capture} can take what is held; else only the provider does. */
    default boolean capturesByItself() {
        return false;
    }

    /**
     * Takes the money that is held for an attempt, once however often it is asked for; of one for which nothing is held, as {@link #status}.
     */
    default Report capture(Attempt attempt) {
        return status(attempt);
    }

    /** @param amount what was paid, for PAID: in the attempt's currency and without fees that the provider took on top of it */
    record Report(Outcome outcome, Optional<Money> amount) {
        /** AUTHORISED: the provider holds the money, and none has come. */
        public enum Outcome {
            PENDING,
            AUTHORISED,
            PAID,
            FAILED,
            EXPIRED,
            CANCELLED,
            UNKNOWN
        }

        public static Report of(Outcome outcome) {
            return new Report(outcome, Optional.empty());
        }

        public static Report paid(Money amount) {
            return new Report(Outcome.PAID, Optional.of(amount));
        }

        /** Whether it says neither that money came nor that none will. */
        public boolean isSilent() {
            return outcome == Outcome.PENDING || outcome == Outcome.UNKNOWN;
        }
    }

    /** Sends money back, once for each refund's id. Never {@code UNHEARD}. */
    RefundReport refund(UUID refund, Attempt attempt, Money amount);

    /** How a refund stands, as the provider itself says now. */
    RefundReport refundStatus(UUID refund, Attempt attempt);

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

    /**
     * Everything that left an attempt that was paid, the shop's own refunds included, as the provider itself says now. Called when a notice
     * says that money left.
     *
     * @param notice that notice's verified words, for what no provider can be asked about
     * @return empty when there was no answer
     */
    default Optional<List<TakenBack>> takenBack(Attempt attempt, byte[] notice) {
        return Optional.of(List.of());
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

    /**
     * @param key the same for every delivery of the same message
     * @param reference the provider's own; the same as the attempt's id where it calls it so
     * @param attempt whose it is, where the message says so: it may come before the answer that tells the reference
     * @param moneyBack whether it says that money left: a refund, a chargeback, a reversal, a dispute
     */
    record Notice(String key, String reference, Optional<AttemptId> attempt, boolean moneyBack) {
        public Notice(String key, String reference) {
            this(key, reference, Optional.empty());
        }

        public Notice(String key, String reference, Optional<AttemptId> attempt) {
            this(key, reference, attempt, false);
        }
    }

    /** The provider did not say; to be asked again. Code: {@code provider-silent}. */
    final class NoAnswer extends Refusal {
        public NoAnswer(String provider) {
            super(Kind.CONFLICT, "provider-silent", provider + " gave no answer", Map.of("provider", provider));
        }
    }

    /** Not from the provider, or not readable. */
    final class BadNotice extends Refusal {
        public BadNotice(String why) {
            super(Kind.NOT_ALLOWED, "bad-signature", why, Map.of());
        }
    }
}
