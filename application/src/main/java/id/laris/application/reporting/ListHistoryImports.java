package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.HistoryImport;
import java.util.Optional;

/** Sales histories that were sent, newest first. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ListHistoryImports {
    private final HistoryImports imports;

    public ListHistoryImports(HistoryImports imports) {
        this.imports = imports;
    }

    /** @param limit 1 to 100 */
    public Page<HistoryImport> list(Optional<String> cursor, int limit) {
        return imports.list(cursor, Math.max(1, Math.min(100, limit)));
    }
}
