package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockAvailableAgain;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.StockRanOut;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.util.List;

/** Pieces received, counted or damaged: the level changes and the ledger says why. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class AdjustStock {
    /** @param change pieces added (positive) or taken; @param reference what for, 1 to 100 characters */
    public record Command(Sku sku, WarehouseCode warehouse, StockMovement.Kind kind, int change, String reference) {}

    private final StockBook book;
    private final Warehouses warehouses;
    private final Products products;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public AdjustStock(
            StockBook book,
            Warehouses warehouses,
            Products products,
            Events events,
            Ids ids,
            Clock clock,
            CurrentActor current,
            AuditNotes notes) {
        this.current = current;
        this.notes = notes;
        this.book = book;
        this.warehouses = warehouses;
        this.products = products;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The level afterwards. */
    public List<StockLevel> adjust(Command command) {
        if (command.kind() == StockMovement.Kind.SALE) throw new Invalid("kind", command.kind(), "anything but a sale");
        if (command.change() == 0 || Math.abs((long) command.change()) > Quantity.MOST)
            throw new Invalid("change", command.change(), "not zero, at most " + Quantity.MOST);
        if (command.reference() == null
                || command.reference().isBlank()
                || command.reference().length() > 100)
            throw new Invalid("reference", command.reference(), "1 to 100 characters");
        if (warehouses.all().stream().noneMatch(w -> w.code().equals(command.warehouse())))
            throw new Missing("warehouse", command.warehouse());
        current.actor().requireWorksIn(command.warehouse());
        if (products.owners(List.of(command.sku())).isEmpty()) throw new Missing("sku", command.sku());
        var now = clock.instant();
        var movement = new StockMovement(
                ids.next(),
                command.sku(),
                command.warehouse(),
                command.kind(),
                command.change(),
                command.reference().strip(),
                now);
        var levels = book.post(List.of(movement));
        for (var level : levels) {
            notes.changed(
                    "onHand",
                    level.onHand().value() - command.change(),
                    level.onHand().value());
            if (command.change() < 0 && level.ranOut())
                events.publish(new StockRanOut(level.sku(), level.warehouse(), now));
            if (command.change() > 0 && level.isAvailableAgainBy(Quantity.of(command.change())))
                events.publish(new StockAvailableAgain(level.sku(), level.warehouse(), now));
        }
        return levels;
    }
}
