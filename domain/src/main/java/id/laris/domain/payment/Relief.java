package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * So much of what an order owes is not asked any more. No money moves by it.
 *
 * @param amount above zero
 * @param reason why, e.g. the number of a return
 */
public record Relief(UUID id, Money amount, String reason, Instant at) {
    public Relief {
        if (!amount.isPositive()) throw new IllegalArgumentException("relief of " + amount);
    }
}
