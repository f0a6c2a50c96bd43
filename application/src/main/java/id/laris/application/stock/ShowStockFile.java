package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileLine;
import id.laris.domain.stock.StockFileLine.Outcome;
import id.laris.domain.stock.StockFileNumber;
import java.util.Optional;
import java.util.Set;

/** How far a file is, and what its lines would do or did. Who is bound to warehouses sees those of people bound to the same. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowStockFile {
    /** @param outcomes which lines to list @param limit 1 to 1,000 */
    public record Query(StockFileNumber number, Set<Outcome> outcomes, Optional<String> cursor, int limit) {}

    public record FileView(StockFile file, Page<StockFileLine> lines) {}

    private final StockFiles files;
    private final CurrentActor current;

    public ShowStockFile(StockFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    public FileView show(Query query) {
        var file = files.get(query.number());
        StockFileDesk.requireTheirs(file, current.actor());
        return new FileView(
                file,
                files.lines(
                        query.number(), query.outcomes(), query.cursor(), Math.max(1, Math.min(1_000, query.limit()))));
    }
}
