package id.laris.application.replenishment;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.purchasing.DraftPurchase;
import id.laris.application.purchasing.PurchaseForm;
import id.laris.application.stock.SendTransfer;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was proposed is done, as somebody wants it: one draft of a purchase order for each supplier and warehouse, one transfer for each
 * pair of warehouses. All of it, or none.
 */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class AcceptReorder {
    private static final int MOST_LINES = PurchaseOrder.MOST_LINES;

    /** @param quantity pieces: whole packs */
    public record Buy(Sku sku, WarehouseCode warehouse, SupplierId supplier, long quantity) {}

    public record Move(Sku sku, WarehouseCode from, WarehouseCode to, long quantity) {}

    public record Command(List<Buy> buys, List<Move> moves) {
        public Command {
            buys = List.copyOf(buys);
            moves = List.copyOf(moves);
        }
    }

    public record Accepted(List<PurchaseOrder> purchases, List<Transfer> transfers) {}

    private record Desk(SupplierId supplier, WarehouseCode warehouse) {}

    private record Road(WarehouseCode from, WarehouseCode to) {}

    private final DraftPurchase draftPurchase;
    private final SendTransfer sendTransfer;
    private final CurrentActor current;
    private final AuditNotes notes;

    public AcceptReorder(
            DraftPurchase draftPurchase, SendTransfer sendTransfer, CurrentActor current, AuditNotes notes) {
        this.draftPurchase = draftPurchase;
        this.sendTransfer = sendTransfer;
        this.current = current;
        this.notes = notes;
    }

    /**
     * @throws Invalid lines, when there is nothing to do or too much
     * @throws id.laris.domain.identity.NotAllowed when there is something to move and the actor may not touch stock
     */
    public Accepted accept(Command command) {
        int lines = command.buys().size() + command.moves().size();
        if (lines == 0 || lines > MOST_LINES) throw new Invalid("lines", lines, "1 to " + MOST_LINES + " lines");
        if (!command.moves().isEmpty()) current.require(Permission.ADJUST_STOCK);
        var transfers = transfers(command.moves());
        var purchases = purchases(command.buys());
        notes.about("reorder", lines);
        return new Accepted(purchases, transfers);
    }

    private List<PurchaseOrder> purchases(List<Buy> buys) {
        var orders = new LinkedHashMap<Desk, List<PurchaseForm.Line>>();
        for (var buy : buys)
            orders.computeIfAbsent(new Desk(buy.supplier(), buy.warehouse()), desk -> new ArrayList<>())
                    .add(new PurchaseForm.Line(buy.sku(), buy.quantity(), Optional.empty(), Optional.empty()));
        return orders.entrySet().stream()
                .map(entry -> draftPurchase.draft(new DraftPurchase.Command(
                        entry.getKey().supplier(),
                        new PurchaseForm(entry.getKey().warehouse(), entry.getValue(), 0, 0, ""))))
                .toList();
    }

    private List<Transfer> transfers(List<Move> moves) {
        var roads = new LinkedHashMap<Road, Map<Sku, Quantity>>();
        for (var move : moves) {
            var goods = roads.computeIfAbsent(new Road(move.from(), move.to()), road -> new LinkedHashMap<>());
            if (goods.put(move.sku(), Quantity.atLeastOne(move.quantity())) != null)
                throw new Invalid("lines", move.sku(), "each SKU once");
        }
        return roads.entrySet().stream()
                .map(entry -> sendTransfer.send(new SendTransfer.Command(
                        entry.getKey().from(), entry.getKey().to(), entry.getValue(), "")))
                .toList();
    }
}
