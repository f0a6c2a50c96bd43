package id.laris.domain.purchasing;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;

/**
 * Who orders so many pieces pays another price for each of them, the first ones included (an all-units discount).
 *
 * @param from pieces on one line of an order, 2 or more
 * @param unitCost for one piece, above 0
 */
public record PriceBreak(Quantity from, Money unitCost) {
    public PriceBreak {
        if (from.value() < 2) throw new Invalid("breaks", from.value(), "from 2 pieces on");
        if (unitCost.minorUnits() < 1) throw new Invalid("breaks", unitCost.minorUnits(), "a cost above 0");
    }
}
