package id.laris.domain.catalogue;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The import is over, or not begun. */
public final class ImportStepNotAllowed extends Refusal {
    public ImportStepNotAllowed(ProductImport.State from, String step) {
        super(
                Kind.CONFLICT,
                "import-step-not-allowed",
                "An import that is %s cannot become %s".formatted(from, step),
                Map.of("from", from.name(), "to", step));
    }
}
