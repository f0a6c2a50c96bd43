package id.laris.domain.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.util.Map;

/** More arrived than is still on its way: it was received already, or never sent. Code: {@code not-sent}. */
public final class NotSent extends Refusal {
    public NotSent(Sku sku, Quantity open, Quantity arrived) {
        super(
                Kind.CONFLICT,
                "not-sent",
                "%s of %s arrived, only %s are on their way".formatted(arrived, sku, open),
                Map.of("sku", sku.value(), "open", open.value(), "arrived", arrived.value()));
    }
}
