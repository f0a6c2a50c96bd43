package id.laris.domain.reporting;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The history is read already, or was called off. */
public final class HistoryStepNotAllowed extends Refusal {
    HistoryStepNotAllowed(HistoryImport.State from, HistoryImport.State to) {
        super(
                Kind.CONFLICT,
                "history-step-not-allowed",
                "A history that is %s cannot become %s".formatted(from, to),
                Map.of("from", from.name(), "to", to.name()));
    }
}
