package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** There is a warehouse of that code. */
public final class WarehouseTaken extends Refusal {
    public WarehouseTaken(WarehouseCode code) {
        super(Kind.CONFLICT, "warehouse-taken", "there is a warehouse " + code, Map.of("warehouse", code.value()));
    }
}
