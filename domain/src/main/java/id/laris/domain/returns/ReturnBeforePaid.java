package id.laris.domain.returns;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The order was sent before it was paid, and nothing came yet: there is nothing to give back. Code: {@code return-before-paid}. */
public final class ReturnBeforePaid extends Refusal {
    public ReturnBeforePaid(OrderNumber order) {
        super(Kind.CONFLICT, "return-before-paid", order + " is not paid", Map.of("order", order.value()));
    }
}
