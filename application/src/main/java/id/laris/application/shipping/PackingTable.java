package id.laris.application.shipping;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.Orders;
import id.laris.application.stock.StockBook;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies on the packing table for an order: what one warehouse still has to pack, and what of it was scanned. */
@Singleton
public final class PackingTable {
    /** @param service what the parcel travels by */
    public record Check(OrderNumber order, WarehouseCode warehouse, String service, List<Line> lines) {
        public boolean isComplete() {
            return lines.stream().allMatch(line -> line.scanned() == line.wanted());
        }

        public int left() {
            return lines.stream()
                    .mapToInt(line -> line.wanted() - line.scanned())
                    .sum();
        }
    }

    public record Line(Sku sku, String title, String option, int wanted, int scanned) {}

    private final Orders orders;
    private final Shipments shipments;
    private final StockBook book;
    private final CurrentActor current;

    public PackingTable(Orders orders, Shipments shipments, StockBook book, CurrentActor current) {
        this.orders = orders;
        this.shipments = shipments;
        this.book = book;
        this.current = current;
    }

    /** @throws OrderStepNotAllowed when the order cannot be packed, or has nothing left to pack */
    Order open(OrderNumber number) {
        var order = orders.get(number);
        if (order.state() != OrderState.CONFIRMED)
            throw new OrderStepNotAllowed(order.state().name(), "PACKED");
        return order;
    }

    /** @param asked empty for the first warehouse that has something, of those whoever acts works in */
    WarehouseCode place(Order order, Optional<WarehouseCode> asked) {
        var holding = unpacked(order).stream().map(Hold::warehouse).toList();
        var place = asked.or(
                        () -> holding.stream().filter(current.actor()::worksIn).findFirst())
                .or(() -> holding.stream().findFirst())
                .orElseThrow(() -> new OrderStepNotAllowed(order.fulfilment().name(), "PACKED"));
        current.actor().requireWorksIn(place);
        return place;
    }

    /** @throws OrderStepNotAllowed when nothing is left to pack there */
    Check check(Order order, WarehouseCode place, Map<Sku, Integer> scanned) {
        var lines = unpacked(order).stream()
                .filter(hold -> hold.warehouse().equals(place))
                .map(hold -> new Line(
                        hold.sku(),
                        order.line(hold.sku()).title(),
                        order.line(hold.sku()).optionText(),
                        hold.quantity().value(),
                        Math.min(
                                scanned.getOrDefault(hold.sku(), 0),
                                hold.quantity().value())))
                .toList();
        if (lines.isEmpty()) throw new OrderStepNotAllowed(order.fulfilment().name(), "PACKED");
        return new Check(order.number(), place, order.service().value(), lines);
    }

    private List<Hold> unpacked(Order order) {
        return Packing.unpacked(book.holdsOf(order.id()), shipments.ofOrder(order.id()));
    }
}
