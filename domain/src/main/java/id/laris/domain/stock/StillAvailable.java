package id.laris.domain.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.util.Map;

/** There is nothing to wait for: pieces are free. */
public final class StillAvailable extends Refusal {
    public StillAvailable(Sku sku, Quantity free) {
        super(
                Kind.CONFLICT,
                "still-available",
                "%s of %s can be bought now".formatted(free, sku),
                Map.of("sku", sku.value(), "free", free.value()));
    }
}
