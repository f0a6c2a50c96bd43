package id.laris.application.reporting;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which saved reports are mailed, and when. Writes belong to the caller's transaction. */
public interface ReportMailings {
    /** Takes the place of what the report has; when it was mailed last stays as it is known. The report is stored. */
    void put(ReportMailing mailing);

    Optional<ReportMailing> find(UUID report);

    /** Those of these reports that have one. */
    Map<UUID, ReportMailing> of(Collection<UUID> reports);

    /** One that is due, the one that waits longest first. Until the transaction ends nobody else gets it; empty when none is left. */
    Optional<ReportMailing> takeDue(Instant now);

    /** Its turn is over. @param sent empty when it went to nobody: then what was known of the last one stays */
    void passed(UUID report, Optional<Instant> sent, Instant next);

    /** False when there is none. */
    boolean remove(UUID report);
}
