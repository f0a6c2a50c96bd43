package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.WarehouseCode;
import java.util.Map;

/** Who is bound to some warehouses has nothing to do with the others. */
public final class NotYourWarehouse extends Refusal {
    public NotYourWarehouse(WarehouseCode warehouse) {
        super(
                Kind.NOT_ALLOWED,
                "not-your-warehouse",
                "bound to other warehouses than " + warehouse,
                Map.of("warehouse", warehouse.value()));
    }
}
