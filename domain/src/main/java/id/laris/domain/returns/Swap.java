package id.laris.domain.returns;

import id.laris.domain.catalogue.Offer;
import id.laris.domain.order.OrderLine;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.List;
import java.util.Optional;

/**
 * For so many returned pieces as many others go out.
 *
 * @param returned a line of the return
 * @param given the same SKU, or any other that is sold
 */
public record Swap(Sku returned, Sku given, Quantity quantity) {
    public Swap {
        if (quantity.isZero()) throw new Invalid("quantity", 0, "1 to " + Quantity.MOST);
    }

    /**
     * What one piece given costs: what was paid for the returned one when both cost the same today, so that nobody pays for a price that
     * rose between buying and exchanging; else what it costs today.
     *
     * @param bought the returned pieces as they were bought
     * @param returnedNow as it is offered today; empty when it is not any more
     */
    public static Money price(OrderLine bought, Optional<Offer> returnedNow, Offer given) {
        return bought.sku().equals(given.sku())
                        || returnedNow
                                .filter(now -> now.price().equals(given.price()))
                                .isPresent()
                ? bought.unitPrice()
                : given.price();
    }

    /** How many pieces of that returned SKU are swapped. */
    public static Quantity piecesOf(List<Swap> swaps, Sku returned) {
        return swaps.stream()
                .filter(s -> s.returned().equals(returned))
                .map(Swap::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}
