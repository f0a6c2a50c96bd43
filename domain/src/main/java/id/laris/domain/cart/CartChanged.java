package id.laris.domain.cart;

import id.laris.domain.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Prices or goods differ from what the visitor saw: shown first, ordered only after the visitor agrees. */
public final class CartChanged extends Refusal {
    public CartChanged(List<Cart.ReviewedLine> changed) {
        super(
                Kind.CONFLICT,
                "cart-changed",
                "Changed since the visitor saw it: "
                        + changed.stream().map(c -> c.line().sku()).toList(),
                Map.of("lines", changed.stream().map(CartChanged::described).toList()));
    }

    private static Map<String, Object> described(Cart.ReviewedLine changed) {
        return Map.of(
                "sku",
                changed.line().sku().value(),
                "notices",
                changed.notices().stream().map(Enum::name).toList(),
                "priceSeen",
                changed.line().priceSeen().minorUnits(),
                "price",
                changed.offer().map(o -> o.price().minorUnits()).orElse(0L),
                "available",
                changed.available().value());
    }
}
