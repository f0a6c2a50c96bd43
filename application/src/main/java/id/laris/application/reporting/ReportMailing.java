package id.laris.application.reporting;

import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A saved report that is mailed again and again, to its owner and to others who work here.
 *
 * @param others beside the owner, at most {@value #MOST_OTHERS}; accounts, not addresses: who gets another address is written to there
 * @param next when it is due
 * @param last when it was put in the post the last time
 */
public record ReportMailing(
        UUID report, MailSchedule schedule, List<AccountId> others, Instant next, Optional<Instant> last) {
    public static final int MOST_OTHERS = 20;

    public ReportMailing {
        others = List.copyOf(others);
    }
}
