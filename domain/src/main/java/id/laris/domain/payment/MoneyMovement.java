package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One line of the money book: money that came for an order, or went back. Never changed, never removed, and written once for each paid
 * attempt and each refund that was sent, so that the book adds up to what payments say or shows where it does not.
 *
 * @param through the provider it came or went through; of a refund that went another way than it came, that way in small letters
 * @param amount always positive
 * @param document the attempt or the refund
 */
public record MoneyMovement(
        UUID id, OrderId order, Kind kind, String through, Money amount, UUID document, Instant at) {
    public enum Kind {
        CAPTURED,
        REFUNDED
    }

    public MoneyMovement {
        if (!amount.isPositive()) throw new IllegalArgumentException("movement of " + amount);
    }

    public static MoneyMovement captured(UUID id, OrderId order, Attempt attempt, Money arrived, Instant at) {
        return new MoneyMovement(
                id,
                order,
                Kind.CAPTURED,
                attempt.provider(),
                arrived,
                attempt.id().value(),
                at);
    }

    public static MoneyMovement refunded(UUID id, Payment payment, Refund refund, Instant at) {
        return new MoneyMovement(
                id, payment.order(), Kind.REFUNDED, through(payment, refund), refund.amount(), refund.id(), at);
    }

    private static String through(Payment payment, Refund refund) {
        return switch (refund.way()) {
            case ORIGINAL -> payment.attempt(refund.attempt()).provider();
            case TRANSFER, CREDIT, EXCHANGE -> refund.way().name().toLowerCase(Locale.ROOT);
        };
    }
}
