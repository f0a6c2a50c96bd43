package id.laris.domain.purchasing;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.util.Map;

/** Less than the supplier sells. Code: {@code below-minimum-order} for the whole order, {@code below-minimum-quantity} for a SKU. */
public final class BelowMinimum extends Refusal {
    private BelowMinimum(String code, String message, Map<String, Object> details) {
        super(Kind.CONFLICT, code, message, details);
    }

    public static BelowMinimum ofOrder(Money goods, Money minimum) {
        return new BelowMinimum(
                "below-minimum-order",
                "%s are less than the supplier's %s".formatted(goods, minimum),
                Map.of("goods", goods.minorUnits(), "minimum", minimum.minorUnits()));
    }

    public static BelowMinimum ofSku(Sku sku, Quantity wanted, Quantity minimum) {
        return new BelowMinimum(
                "below-minimum-quantity",
                "%s of %s are less than the supplier's %s".formatted(wanted, sku, minimum),
                Map.of("sku", sku.value(), "quantity", wanted.value(), "minimum", minimum.value()));
    }
}
