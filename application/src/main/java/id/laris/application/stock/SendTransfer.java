package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Free pieces leave one warehouse for another: they are in neither until they arrive. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class SendTransfer {
    public record Command(WarehouseCode from, WarehouseCode to, Map<Sku, Quantity> pieces, String note) {}

    private final Transfers transfers;
    private final StockDesk desk;
    private final Warehouses warehouses;
    private final Products products;
    private final ShopSettings settings;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public SendTransfer(
            Transfers transfers,
            StockDesk desk,
            Warehouses warehouses,
            Products products,
            ShopSettings settings,
            Clock clock,
            CurrentActor current,
            AuditNotes notes) {
        this.transfers = transfers;
        this.desk = desk;
        this.warehouses = warehouses;
        this.products = products;
        this.settings = settings;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    /** @throws id.laris.domain.stock.NotEnoughStock when fewer are free there */
    public Transfer send(Command command) {
        requireKnown(command.from());
        requireKnown(command.to());
        current.actor().requireWorksIn(command.from());
        var known = products.owners(command.pieces().keySet());
        for (var sku : command.pieces().keySet()) if (!known.containsKey(sku)) throw new Missing("sku", sku);
        var now = clock.instant();
        var year = LocalDate.ofInstant(now, settings.zone()).getYear();
        var transfer = Transfer.send(
                transfers.nextNumber(year),
                command.from(),
                command.to(),
                command.pieces(),
                command.note(),
                current.actor().name(),
                now);
        transfers.add(transfer);
        desk.post(transfer.lines().stream()
                .map(line -> StockDesk.Entry.good(
                        line.sku(),
                        transfer.from(),
                        StockMovement.Kind.TRANSFER_OUT,
                        -line.sent().value(),
                        transfer.number().value()))
                .toList());
        notes.about("transfer", transfer.number());
        return transfer;
    }

    private void requireKnown(WarehouseCode code) {
        if (warehouses.all().stream().noneMatch(w -> w.code().equals(code))) throw new Missing("warehouse", code);
    }
}
