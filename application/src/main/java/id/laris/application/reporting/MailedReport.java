package id.laris.application.reporting;

import java.util.List;
import java.util.Optional;

/**
 * A saved report and how it is mailed, as its owner sees it.
 *
 * @param mailing empty while it is not mailed
 * @param others the addresses it goes to beside the owner's: personal data of colleagues
 */
public record MailedReport(SavedReport report, Optional<ReportMailing> mailing, List<String> others) {
    /** Says nothing of people. */
    @Override
    public String toString() {
        return "MailedReport[" + report.id() + "]";
    }
}
