package id.laris.bootstrap.demo;

import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demo's goods cost: sewing houses ask from a third to a half of what a shop does, for each product its own share. */
final class DemoCosts {
    private static final int LEAST_PERCENT = 35;
    private static final int SPREAD = 16;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private DemoCosts() {}

    /** What the deliveries of the past year have made of it: all of them cost the same. */
    static Map<Sku, AverageCost> averages(List<Product> goods) {
        var averages = new HashMap<Sku, AverageCost>();
        for (var product : goods)
            for (var variant : product.variants())
                averages.put(variant.sku(), AverageCost.first(piece(product, variant), Quantity.of(1)));
        return averages;
    }

    static Money piece(Product product, Variant variant) {
        int percent = LEAST_PERCENT + Math.floorMod(product.slug().value().hashCode(), SPREAD);
        return variant.price().share(BigDecimal.valueOf(percent), WHOLE);
    }
}
