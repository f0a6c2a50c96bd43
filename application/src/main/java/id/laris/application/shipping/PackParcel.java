package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.application.stock.StockBook;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ParcelPacked;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Packs a parcel for an order, all that is still to ship from one warehouse or some of it, and may hand it to the courier at once. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class PackParcel {
    /**
     * @param pieces empty for all that one warehouse still holds for the order
     * @param warehouse empty for the first that holds something, of those whoever packs works in
     * @param handover empty when the parcel only gets packed now
     */
    public record Command(
            OrderNumber order, Map<Sku, Quantity> pieces, Optional<WarehouseCode> warehouse, Optional<To> handover) {
        public record To(String courier, String trackingNumber) {}
    }

    private final Orders orders;
    private final Shipments shipments;
    private final StockBook book;
    private final Handover handover;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final CurrentActor current;

    public PackParcel(
            Orders orders,
            Shipments shipments,
            StockBook book,
            Handover handover,
            Events events,
            Ids ids,
            Clock clock,
            CurrentActor current) {
        this.current = current;
        this.orders = orders;
        this.shipments = shipments;
        this.book = book;
        this.handover = handover;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    public Shipment pack(Command command) {
        var order = orders.get(command.order());
        if (order.state() != OrderState.CONFIRMED)
            throw new OrderStepNotAllowed(order.state().name(), "PACKED");
        order.requireFree();
        var free = Packing.unpacked(book.holdsOf(order.id()), shipments.ofOrder(order.id()));
        var warehouse = command.warehouse()
                .or(() -> free.stream()
                        .map(Hold::warehouse)
                        .filter(current.actor()::worksIn)
                        .findFirst())
                .orElseThrow(() -> new OrderStepNotAllowed(order.fulfilment().name(), "PACKED"));
        current.actor().requireWorksIn(warehouse);
        var pieces = choose(
                command.pieces(),
                free.stream().filter(h -> h.warehouse().equals(warehouse)).toList());
        var parcel = Shipment.pack(new ShipmentId(ids.next()), order.id(), warehouse, pieces, order.service());
        events.publish(new ParcelPacked(
                order.id(),
                parcel.id(),
                pieces.values().stream().mapToInt(Quantity::value).sum(),
                clock.instant()));
        var stored = command.handover()
                .map(to -> handover.handOver(order, parcel, to.courier(), to.trackingNumber()))
                .orElse(parcel);
        shipments.add(stored);
        if (command.handover().isEmpty()) orders.save(order);
        return stored;
    }

    private static SortedMap<Sku, Quantity> choose(Map<Sku, Quantity> wanted, List<Hold> free) {
        var all = new TreeMap<Sku, Quantity>();
        free.forEach(h -> all.put(h.sku(), h.quantity()));
        if (wanted.isEmpty()) return all;
        wanted.forEach((sku, quantity) -> {
            var held = all.getOrDefault(sku, Quantity.ZERO);
            if (quantity.compareTo(held) > 0) throw new NotEnoughStock(sku, quantity, held);
        });
        return new TreeMap<>(wanted);
    }
}
