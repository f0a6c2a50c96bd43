package id.laris.domain.reporting;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Somebody keeps as many reports as anybody may. */
public final class TooManySavedReports extends Refusal {
    public TooManySavedReports(int most) {
        super(Kind.CONFLICT, "too-many-saved-reports", "at most " + most + " saved reports", Map.of("most", most));
    }
}
