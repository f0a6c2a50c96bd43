package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.util.List;
import java.util.Map;

/** Some goods are not counted yet, or not a second time though they differed. Code: {@code stock-take-incomplete}. */
public final class StockTakeIncomplete extends Refusal {
    private static final int NAMED = 20;

    public StockTakeIncomplete(List<Sku> due) {
        super(
                Kind.CONFLICT,
                "stock-take-incomplete",
                due.size() + " lines are still to be counted",
                Map.of(
                        "count",
                        due.size(),
                        "skus",
                        due.stream().limit(NAMED).map(Sku::value).toList()));
    }
}
