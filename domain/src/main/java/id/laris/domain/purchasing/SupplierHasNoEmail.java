package id.laris.domain.purchasing;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** There is no address to write to. Code: {@code supplier-has-no-email}. */
public final class SupplierHasNoEmail extends Refusal {
    public SupplierHasNoEmail(SupplierId supplier) {
        super(
                Kind.CONFLICT,
                "supplier-has-no-email",
                "Supplier %s has no e-mail address".formatted(supplier),
                Map.of("supplier", supplier.toString()));
    }
}
