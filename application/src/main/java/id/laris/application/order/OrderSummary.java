package id.laris.application.order;

import id.laris.domain.order.Channel;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderTab;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A line of the order list.
 *
 * @param buyer empty for a counter sale
 * @param regency where it goes, empty when nothing is shipped
 */
public record OrderSummary(
        OrderNumber number,
        Channel channel,
        String buyer,
        String regency,
        int pieces,
        Money total,
        PaymentMethod method,
        OrderState state,
        PaymentState payment,
        FulfilmentState fulfilment,
        Instant placedAt,
        Optional<Instant> payBefore) {
    public OrderTab tab() {
        return OrderTab.of(state, fulfilment);
    }

    /** The same without saying whose it is. */
    public OrderSummary withoutBuyer() {
        return naming("");
    }

    OrderSummary naming(String other) {
        return new OrderSummary(
                number,
                channel,
                other,
                regency,
                pieces,
                total,
                method,
                state,
                payment,
                fulfilment,
                placedAt,
                payBefore);
    }
}
