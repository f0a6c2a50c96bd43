package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The file is not checked yet, or it is over. */
public final class StockFileStepNotAllowed extends Refusal {
    public StockFileStepNotAllowed(StockFile.State from, StockFile.State to) {
        super(
                Kind.CONFLICT,
                "stock-file-step-not-allowed",
                "A file that is %s cannot become %s".formatted(from, to),
                Map.of("from", from.name(), "to", to.name()));
    }
}
