package id.laris.domain.purchasing;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Nothing is bought there any more. Code: {@code supplier-not-active}. */
public final class SupplierNotActive extends Refusal {
    public SupplierNotActive(SupplierId supplier) {
        super(
                Kind.CONFLICT,
                "supplier-not-active",
                "Supplier %s is not active".formatted(supplier),
                Map.of("supplier", supplier.toString()));
    }
}
