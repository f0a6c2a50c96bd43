package id.laris.application.reporting;

import id.laris.application.shared.Page;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImportId;
import id.laris.domain.reporting.HistoryReason;
import id.laris.domain.shared.Missing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sales histories that were sent, and which of their lines were left out. Writes belong to the caller's transaction unless said otherwise. */
public interface HistoryImports {
    /** Own transaction. */
    void add(HistoryImport sent);

    Optional<HistoryImport> find(HistoryImportId id);

    default HistoryImport get(HistoryImportId id) {
        return find(id).orElseThrow(() -> new Missing("history", id));
    }

    /** As {@link #get}, and kept from change by others until the caller's transaction ends. */
    HistoryImport lock(HistoryImportId id);

    /** Refuses a stale version ({@link id.laris.domain.shared.StaleVersion}). */
    void save(HistoryImport changed);

    /**
     * The one that waits longest for a worker, taken for the time of the lease; one that another worker is taking at the same time is
     * passed over. Own transaction.
     */
    Optional<HistoryImport> take(Instant now, Duration lease);

    /** Newest first. */
    Page<HistoryImport> list(Optional<String> cursor, int limit);

    void addRejected(HistoryImportId id, List<Rejected> lines);

    /** In the order of the file. @param reason only those; empty for all */
    Page<Rejected> rejected(HistoryImportId id, Optional<HistoryReason> reason, Optional<String> cursor, int limit);

    /** How many for each reason; none for a reason that left nothing out. */
    Map<HistoryReason, Long> rejectedByReason(HistoryImportId id);

    /** Contents of histories that ended since then. */
    List<UUID> contentsEndedSince(Instant since);

    /** A line that is not booked, as it stands in the file; each text cut where it is very long. */
    record Rejected(long line, HistoryReason reason, String order, String sku, String pieces, String price) {}
}
