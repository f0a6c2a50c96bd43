package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockFile;
import java.util.Optional;

/** The files of figures about stock, newest first; who is bound to warehouses sees those of people bound to the same. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListStockFiles {
    private final StockFiles files;
    private final CurrentActor current;

    public ListStockFiles(StockFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    /** @param limit 1 to 100 */
    public Page<StockFile> list(Optional<String> cursor, int limit) {
        return files.list(current.actor().warehouses(), cursor, Math.max(1, Math.min(100, limit)));
    }
}
