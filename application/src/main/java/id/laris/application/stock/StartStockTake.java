package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Freezes the list of what is to be counted: all goods of a warehouse, those of some bins, or those named. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class StartStockTake {
    /**
     * @param bins beginning of the bins' codes, e.g. {@code A-}; blank for all of the warehouse
     * @param skus when some are named, these are counted and nothing else
     */
    public record Command(WarehouseCode warehouse, String title, String bins, List<Sku> skus) {}

    private final StockTakes takes;
    private final StockBook book;
    private final Bins bins;
    private final Warehouses warehouses;
    private final Products products;
    private final ShopSettings settings;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public StartStockTake(
            StockTakes takes,
            StockBook book,
            Bins bins,
            Warehouses warehouses,
            Products products,
            ShopSettings settings,
            Clock clock,
            CurrentActor current,
            AuditNotes notes) {
        this.takes = takes;
        this.book = book;
        this.bins = bins;
        this.warehouses = warehouses;
        this.products = products;
        this.settings = settings;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    /** @throws id.laris.domain.stock.BeingCounted when some of it is counted already */
    public StockTake start(Command command) {
        if (warehouses.all().stream().noneMatch(w -> w.code().equals(command.warehouse())))
            throw new Missing("warehouse", command.warehouse());
        current.actor().requireWorksIn(command.warehouse());
        var now = clock.instant();
        var take = StockTake.start(
                takes.nextNumber(LocalDate.ofInstant(now, settings.zone()).getYear()),
                command.warehouse(),
                command.title(),
                goods(command),
                current.actor().name(),
                now);
        takes.add(take);
        notes.about("stock-take", take.number());
        return take;
    }

    private List<Sku> goods(Command command) {
        if (!command.skus().isEmpty()) {
            var known = products.owners(command.skus());
            for (var sku : command.skus()) if (!known.containsKey(sku)) throw new Missing("sku", sku);
            return command.skus().stream().distinct().toList();
        }
        var prefix = command.bins() == null ? "" : command.bins().strip().toUpperCase(Locale.ROOT);
        var found = prefix.isEmpty()
                ? book.skusIn(command.warehouse(), StockTake.MOST_LINES + 1)
                : bins.homesIn(command.warehouse()).stream()
                        .filter(home -> home.bin().value().startsWith(prefix))
                        .map(HomeBin::sku)
                        .toList();
        if (found.isEmpty()) throw new Invalid("bins", prefix, "a part of the warehouse where something lies");
        if (found.size() > StockTake.MOST_LINES)
            throw new Invalid("bins", prefix, "fewer bins: at most " + StockTake.MOST_LINES + " SKUs at once");
        return found;
    }
}
