package id.laris.domain.purchasing;

import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.util.Map;

/** It is not on that purchase order; a receipt without one takes it. Code: {@code sku-not-ordered}. */
public final class NotOrdered extends Refusal {
    public NotOrdered(PurchaseNumber number, Sku sku) {
        super(
                Kind.CONFLICT,
                "sku-not-ordered",
                "%s is not on %s".formatted(sku, number),
                Map.of("sku", sku.value(), "purchase", number.value()));
    }
}
