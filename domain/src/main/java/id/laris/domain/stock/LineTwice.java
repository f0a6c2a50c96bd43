package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.util.Map;

/** Two lines of one list are about the same SKU in the same warehouse: which of them is meant cannot be known. */
public final class LineTwice extends Refusal {
    public LineTwice(Sku sku, WarehouseCode warehouse) {
        super(
                Kind.CONFLICT,
                "line-twice",
                "%s in %s stands there twice".formatted(sku, warehouse),
                Map.of("sku", sku.value(), "warehouse", warehouse.value()));
    }
}
