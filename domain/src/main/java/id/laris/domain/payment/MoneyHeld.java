package id.laris.domain.payment;

import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** A provider holds the customer's money for this order until the shop takes it or lets it go: it is not to be paid again. Code: {@code money-held}. */
public final class MoneyHeld extends Refusal {
    public MoneyHeld(OrderId order) {
        super(Kind.CONFLICT, "money-held", "Money for order %s is held".formatted(order), Map.of());
    }
}
