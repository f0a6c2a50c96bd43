package id.laris.domain.order;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Somebody looks at the order first: until it is released nothing of it is packed or leaves. Code: {@code order-under-review}. */
public final class OrderUnderReview extends Refusal {
    public OrderUnderReview(OrderNumber number) {
        super(Kind.CONFLICT, "order-under-review", number + " is held for review", Map.of("order", number.value()));
    }
}
