package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.util.List;
import java.util.Map;

/** Another stock take of the warehouse counts these already: two would correct the same difference twice. Code: {@code being-counted}. */
public final class BeingCounted extends Refusal {
    private static final int NAMED = 20;

    public BeingCounted(List<Sku> skus) {
        super(
                Kind.CONFLICT,
                "being-counted",
                "Counted by another stock take already: " + skus,
                Map.of(
                        "count",
                        skus.size(),
                        "skus",
                        skus.stream().limit(NAMED).map(Sku::value).toList()));
    }
}
