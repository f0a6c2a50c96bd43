package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.shipping.Shipments;
import id.laris.application.shipping.Waves;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An order that is not packed yet is shipped from another warehouse: what it holds is freed and held anew in one step, so that nobody
 * else gets the pieces in between. Waves that were to fetch it do so no more.
 */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class SourceAnew {
    /** @param warehouse gives all it has, whatever zones it serves; others give the rest */
    public record Command(OrderNumber order, WarehouseCode warehouse) {}

    private final Orders orders;
    private final Shipments shipments;
    private final Warehouses warehouses;
    private final StockBook book;
    private final OrderStock stock;
    private final Waves waves;
    private final CurrentActor current;
    private final AuditNotes notes;

    public SourceAnew(
            Orders orders,
            Shipments shipments,
            Warehouses warehouses,
            StockBook book,
            OrderStock stock,
            Waves waves,
            CurrentActor current,
            AuditNotes notes) {
        this.orders = orders;
        this.shipments = shipments;
        this.warehouses = warehouses;
        this.book = book;
        this.stock = stock;
        this.waves = waves;
        this.current = current;
        this.notes = notes;
    }

    /**
     * What it holds afterwards.
     *
     * @throws OrderStepNotAllowed when the order is over, or a parcel is packed
     * @throws id.laris.domain.stock.NotEnoughStock when it cannot be covered that way; it holds what it held then
     */
    public List<Hold> source(Command command) {
        var order = orders.get(command.order());
        if (!warehouses.get(command.warehouse()).active())
            throw new Invalid("warehouse", command.warehouse(), "one that is active");
        current.actor().requireWorksIn(command.warehouse());
        requireUnpacked(order);
        var before = book.holdsOf(order.id());
        before.forEach(hold -> current.actor().requireWorksIn(hold.warehouse()));
        // Whoever packs at this moment saves the order too: one of the two is told that it changed.
        orders.save(order);
        var after = stock.holdFrom(command.warehouse(), order.id(), order.pieces(), order.destination());
        waves.withdraw(order.id());
        notes.changed("warehouses", places(before), places(after));
        return after;
    }

    private void requireUnpacked(Order order) {
        boolean open = order.state() == OrderState.PLACED || order.state() == OrderState.CONFIRMED;
        if (!open
                || order.fulfilment() != FulfilmentState.UNFULFILLED
                || !shipments.ofOrder(order.id()).isEmpty()
                || book.holdsOf(order.id()).isEmpty())
            throw new OrderStepNotAllowed(order.state().name(), "SOURCED");
    }

    private static String places(List<Hold> holds) {
        return holds.stream()
                .map(hold -> hold.warehouse().value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
