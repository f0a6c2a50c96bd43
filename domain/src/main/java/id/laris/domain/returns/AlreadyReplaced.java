package id.laris.domain.returns;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Goods of this return were replaced before. Code: {@code already-replaced}. */
public final class AlreadyReplaced extends Refusal {
    public AlreadyReplaced(ReturnNumber number, OrderNumber by) {
        super(
                Kind.CONFLICT,
                "already-replaced",
                "%s is replaced by %s".formatted(number, by),
                Map.of("return", number.value(), "order", by.value()));
    }
}
