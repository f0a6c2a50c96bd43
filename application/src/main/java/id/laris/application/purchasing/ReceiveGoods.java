package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.stock.StockDesk;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Goods arrived, with or without a purchase order: they are on the shelf, the order knows, and the average cost of their SKUs moved, all
 * in one transaction or not at all. Two receipts for one order follow each other; the second sees what the first left open.
 */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class ReceiveGoods {
    /**
     * @param warehouse where they arrived; empty: where the purchase order sends them
     * @param freight what bringing goods without a purchase order cost, in rupiah
     * @param overConfirmed somebody looked at what is too much and takes it
     */
    public record Command(
            Optional<PurchaseNumber> purchase,
            Optional<WarehouseCode> warehouse,
            String deliveryNote,
            List<Line> lines,
            long freight,
            boolean overConfirmed) {}

    /**
     * @param good pieces; @param damaged pieces; lines with none of both are passed over
     * @param unitCost for a piece without a purchase order, in rupiah; empty: nobody knows, the average stays
     */
    public record Line(Sku sku, long good, long damaged, Optional<Long> unitCost) {
        Quantity goodPieces() {
            return pieces(good);
        }

        Quantity damagedPieces() {
            return pieces(damaged);
        }

        private static Quantity pieces(long given) {
            if (given < 0 || given > Quantity.MOST) throw new Invalid("quantity", given, "0 to " + Quantity.MOST);
            return Quantity.of((int) given);
        }
    }

    private final PurchaseOrders orders;
    private final GoodsReceipts receipts;
    private final PurchaseDesk desk;
    private final StockDesk stock;
    private final CostDesk costs;
    private final CurrentActor current;
    private final Clock clock;
    private final AuditNotes notes;

    public ReceiveGoods(
            PurchaseOrders orders,
            GoodsReceipts receipts,
            PurchaseDesk desk,
            StockDesk stock,
            CostDesk costs,
            CurrentActor current,
            Clock clock,
            AuditNotes notes) {
        this.orders = orders;
        this.receipts = receipts;
        this.desk = desk;
        this.stock = stock;
        this.costs = costs;
        this.current = current;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * The receipt, as this actor may see it.
     *
     * @throws id.laris.domain.purchasing.PurchaseStepNotAllowed when nothing is expected of that order
     * @throws id.laris.domain.purchasing.OverDelivery when more arrived than is taken without a word
     * @throws id.laris.domain.purchasing.NotOrdered for a SKU that is not on the order
     */
    public GoodsReceipt receive(Command command) {
        var arrived = command.lines().stream()
                .filter(line -> line.good() != 0 || line.damaged() != 0)
                .toList();
        if (arrived.isEmpty() || arrived.size() > GoodsReceipt.MOST_LINES)
            throw new Invalid("lines", arrived.size(), "1 to " + GoodsReceipt.MOST_LINES + " lines");
        if (arrived.stream().map(Line::sku).distinct().count() < arrived.size())
            throw new Invalid("lines", arrived.size(), "each SKU once");
        var order = command.purchase().map(desk::lock);
        var warehouse = warehouse(command, order);
        desk.requireKnown(arrived.stream().map(Line::sku).toList());
        var landed = order.map(of -> against(of, arrived, command)).orElseGet(() -> without(arrived, command));
        var receipt = new GoodsReceipt(
                receipts.nextNumber(desk.today().getYear()),
                command.purchase(),
                warehouse,
                command.deliveryNote(),
                arrived.stream()
                        .map(line -> new GoodsReceipt.Line(
                                line.sku(),
                                line.goodPieces(),
                                line.damagedPieces(),
                                Optional.ofNullable(landed.get(line.sku()))))
                        .toList(),
                current.actor().name(),
                clock.instant());
        costs.move(receipt);
        receipts.add(receipt);
        stock.post(receipt.lines().stream()
                .map(line -> new StockDesk.Entry(
                        line.sku(),
                        warehouse,
                        StockMovement.Kind.RECEIPT,
                        line.good().value(),
                        line.damaged().value(),
                        receipt.number().value()))
                .toList());
        notes.about("receipt", receipt.number());
        return ShowReceipt.mayKnowCosts(current) ? receipt : receipt.withoutCosts();
    }

    private WarehouseCode warehouse(Command command, Optional<PurchaseOrder> order) {
        var given = command.warehouse()
                .or(() -> order.map(PurchaseOrder::warehouse))
                .orElseThrow(() -> new Invalid("warehouse", null, "a code such as BDG"));
        desk.requireWarehouse(given);
        if (order.filter(of -> !of.warehouse().equals(given)).isPresent())
            throw new Invalid("warehouse", given, order.get().warehouse().value());
        return given;
    }

    /** The order knows what arrived; what it cost by SKU. */
    private Map<Sku, Money> against(PurchaseOrder order, List<Line> arrived, Command command) {
        if (command.freight() != 0
                || arrived.stream().anyMatch(line -> line.unitCost().isPresent()))
            throw new Invalid("unitCost", "", "no cost: the purchase order says it");
        var pieces = arrived.stream()
                .collect(Collectors.toMap(Line::sku, line -> line.goodPieces().plus(line.damagedPieces())));
        var after = order.received(pieces, command.overConfirmed());
        orders.save(after);
        notes.changed(order.number().value(), order.state(), after.state());
        return pieces.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sku -> order.landed(sku, order.line(sku).orElseThrow().received(), pieces.get(sku))));
    }

    /** Freight is shared by the value of the goods whose cost is known. Costs are the buyers' business. */
    private Map<Sku, Money> without(List<Line> arrived, Command command) {
        var known = arrived.stream().filter(line -> line.unitCost().isPresent()).toList();
        if (command.freight() < 0 || command.freight() > SupplierPrice.MOST_COST)
            throw new Invalid("freight", command.freight(), "0 to " + SupplierPrice.MOST_COST);
        if (known.isEmpty()) {
            if (command.freight() != 0) throw new Invalid("freight", command.freight(), "goods whose cost is known");
            return Map.of();
        }
        current.require(Permission.BUY);
        var goods = known.stream().map(CostDesk::goods).toList();
        var shares = Money.rupiah(command.freight())
                .spread(goods.stream().map(Money::minorUnits).toList());
        var landed = new java.util.HashMap<Sku, Money>();
        for (int i = 0; i < known.size(); i++)
            landed.put(known.get(i).sku(), goods.get(i).plus(shares.get(i)));
        return landed;
    }
}
