package id.laris.application.shipping;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.StockDesk;
import id.laris.domain.order.Order;
import id.laris.domain.shipping.ParcelShipped;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.stock.Hold;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The moment a parcel leaves: held pieces become a sale, the order's lines count them as shipped. Part of the caller's transaction. */
@Singleton
public final class Handover {
    private final Orders orders;
    private final StockBook book;
    private final StockDesk desk;
    private final Events events;
    private final Clock clock;
    private final CurrentActor current;

    public Handover(Orders orders, StockBook book, StockDesk desk, Events events, Clock clock, CurrentActor current) {
        this.desk = desk;
        this.current = current;
        this.orders = orders;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** The shipment as it is afterwards; the caller stores it. */
    Shipment handOver(Order order, Shipment packed, String courier, String trackingNumber) {
        var shipped = packed.ship(courier, trackingNumber);
        orders.save(order.ship(shipped.pieces()));
        var leaving = shipped.pieces().entrySet().stream()
                .map(p -> new Hold(p.getKey(), shipped.warehouse(), p.getValue()))
                .toList();
        desk.reserved(
                order.id(),
                book.ship(
                        order.id(),
                        leaving,
                        order.number().value(),
                        current.actor().name()));
        events.publish(new ParcelShipped(
                order.id(), shipped.id(), shipped.courier(), shipped.trackingNumber(), clock.instant()));
        return shipped;
    }
}
