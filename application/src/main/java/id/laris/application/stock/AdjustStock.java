package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Set;

/** Pieces received, put back, damaged, mended, thrown away or counted: the level changes and the ledger says why. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class AdjustStock {
    /**
     * @param change pieces added (positive) or taken: to and from what is on hand, for {@code WRITE_OFF} from what is damaged
     * @param reference what for, 1 to 100 characters
     */
    public record Command(Sku sku, WarehouseCode warehouse, StockMovement.Kind kind, int change, String reference) {}

    private static final Set<Kind> ADDS = Set.of(Kind.RECEIPT, Kind.RETURN, Kind.REPAIR);
    private static final Set<Kind> TAKES = Set.of(Kind.DAMAGE, Kind.WRITE_OFF);

    private final StockDesk desk;
    private final Warehouses warehouses;
    private final Products products;
    private final CurrentActor current;
    private final AuditNotes notes;

    public AdjustStock(
            StockDesk desk, Warehouses warehouses, Products products, CurrentActor current, AuditNotes notes) {
        this.desk = desk;
        this.warehouses = warehouses;
        this.products = products;
        this.current = current;
        this.notes = notes;
    }

    /** The level afterwards. */
    public List<StockLevel> adjust(Command command) {
        requireSense(command.kind(), command.change());
        if (command.reference() == null
                || command.reference().isBlank()
                || command.reference().length() > 100)
            throw new Invalid("reference", command.reference(), "1 to 100 characters");
        if (warehouses.all().stream().noneMatch(w -> w.code().equals(command.warehouse())))
            throw new Missing("warehouse", command.warehouse());
        current.actor().requireWorksIn(command.warehouse());
        if (products.owners(List.of(command.sku())).isEmpty()) throw new Missing("sku", command.sku());
        var entry = StockDesk.Entry.byHand(
                command.sku(),
                command.warehouse(),
                command.kind(),
                command.change(),
                command.reference().strip());
        var levels = desk.post(List.of(entry));
        for (var level : levels) {
            int onHand = level.onHand().value();
            int damaged = level.damaged().value();
            notes.changed("onHand", onHand - entry.change(), onHand);
            notes.changed("damaged", damaged - entry.damaged(), damaged);
        }
        return levels;
    }

    private static void requireSense(Kind kind, int change) {
        if (!StockMovement.isByHand(kind)) throw new Invalid("kind", kind, "a kind that is written by hand");
        if (change == 0 || Math.abs((long) change) > Quantity.MOST)
            throw new Invalid("change", change, "not zero, at most " + Quantity.MOST);
        if (change < 0 && ADDS.contains(kind)) throw new Invalid("change", change, "more than zero for " + kind);
        if (change > 0 && TAKES.contains(kind)) throw new Invalid("change", change, "less than zero for " + kind);
    }
}
