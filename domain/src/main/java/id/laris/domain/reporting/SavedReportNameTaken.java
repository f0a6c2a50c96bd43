package id.laris.domain.reporting;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** Another saved report of the same owner has that name. */
public final class SavedReportNameTaken extends Refusal {
    public SavedReportNameTaken(String name) {
        super(Kind.CONFLICT, "saved-report-name-taken", "another one is called " + name, Map.of("name", name));
    }
}
