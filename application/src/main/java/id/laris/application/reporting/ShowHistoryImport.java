package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImportId;
import id.laris.domain.reporting.HistoryReason;
import java.util.Map;
import java.util.Optional;

/** How far a history is, and which of its lines were left out and why. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowHistoryImport {
    /** @param reason lines of which to list; empty for all @param limit 1 to 1,000 */
    public record Query(HistoryImportId id, Optional<HistoryReason> reason, Optional<String> cursor, int limit) {}

    public record HistoryView(
            HistoryImport history, Map<HistoryReason, Long> reasons, Page<HistoryImports.Rejected> rejected) {}

    private final HistoryImports imports;

    public ShowHistoryImport(HistoryImports imports) {
        this.imports = imports;
    }

    /** @throws id.laris.domain.shared.Missing history-not-found */
    public HistoryView show(Query query) {
        return new HistoryView(
                imports.get(query.id()),
                imports.rejectedByReason(query.id()),
                imports.rejected(
                        query.id(), query.reason(), query.cursor(), Math.max(1, Math.min(1_000, query.limit()))));
    }
}
