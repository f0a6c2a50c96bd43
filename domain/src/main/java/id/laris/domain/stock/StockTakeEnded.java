package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The stock take was posted or called off: nothing is entered any more. Code: {@code stock-take-ended}. */
public final class StockTakeEnded extends Refusal {
    public StockTakeEnded(StockTakeNumber number) {
        super(
                Kind.CONFLICT,
                "stock-take-ended",
                "Stock take %s runs no more".formatted(number),
                Map.of("number", number.value()));
    }
}
