package id.laris.domain.returns;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.util.List;

/**
 * The order whose goods go out for goods that come back.
 *
 * @param value what of what is owed for the return pays it, be it money or taken off an open bill
 * @param shipping what the customer is to pay for sending the new goods, tax within
 */
public record Replacement(OrderId order, OrderNumber orderNumber, Money value, Money shipping, List<Swap> swaps) {
    public Replacement {
        swaps = List.copyOf(swaps);
        if (value.isNegative()) throw new Invalid("value", value.minorUnits(), "no amount below zero");
        if (shipping.isNegative()) throw new Invalid("shipping", shipping.minorUnits(), "no amount below zero");
    }

    /**
     * How much of what it is paid by is taken off an open bill; the rest of it is money that was paid and moves.
     *
     * @param open what is still to be paid for the goods that come back
     */
    public static Money relief(Money value, Money open) {
        return value.isLessThan(open) ? value : open;
    }
}
