package id.laris.domain.returns;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.util.List;

/**
 * The order whose goods go out for goods that come back.
 *
 * @param value what of the money that is owed for the return pays it
 */
public record Replacement(OrderId order, OrderNumber orderNumber, Money value, List<Swap> swaps) {
    public Replacement {
        swaps = List.copyOf(swaps);
        if (value.isNegative()) throw new Invalid("value", value.minorUnits(), "no amount below zero");
    }
}
