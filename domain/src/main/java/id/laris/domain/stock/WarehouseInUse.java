package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Pieces are set aside there for open orders, or it is the last one that works: it cannot be closed yet. */
public final class WarehouseInUse extends Refusal {
    /** @param pieces set aside for orders; 0 when it is the last active warehouse */
    public WarehouseInUse(WarehouseCode code, long pieces) {
        super(
                Kind.CONFLICT,
                "warehouse-in-use",
                "%s holds %d pieces for orders, or is the last one".formatted(code, pieces),
                Map.of("warehouse", code.value(), "pieces", pieces));
    }
}
