package id.laris.domain.reporting;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** That address is not one of active staff who may see the report: figures are mailed to nobody else. */
public final class NoReportReader extends Refusal {
    public NoReportReader(String email) {
        super(Kind.CONFLICT, "no-report-reader", "nobody there may see the report", Map.of("email", email));
    }
}
