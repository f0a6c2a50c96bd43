package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.payment.OrderMoney;
import id.laris.application.shared.Events;
import id.laris.application.stock.StockDesk;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderCancelled;
import id.laris.domain.returns.ReturnInspected;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnRequest.Origin;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/**
 * Every piece of a return is looked at: good ones are on hand again, damaged ones lie with the damaged, missing ones nowhere. A parcel
 * that nobody took and nobody paid is settled by that: its order is called off.
 */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class InspectReturn {
    private final Returns returns;
    private final Orders orders;
    private final OrderMoney money;
    private final StockDesk stock;
    private final CurrentActor current;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public InspectReturn(
            Returns returns,
            Orders orders,
            OrderMoney money,
            StockDesk stock,
            CurrentActor current,
            Events events,
            Clock clock,
            AuditNotes notes) {
        this.returns = returns;
        this.orders = orders;
        this.money = money;
        this.stock = stock;
        this.current = current;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /** @param found for every line of the return, all of its pieces */
    public ReturnRequest inspect(ReturnNumber number, Map<Sku, Found> found) {
        var request = returns.get(number);
        request.warehouse().ifPresent(current.actor()::requireWorksIn);
        var all = returns.lockOf(request.order());
        var now = clock.instant();
        var inspected = request.inspect(found, now);
        stock.post(inspected.lines().stream()
                .filter(line -> !line.arrived().isZero())
                .sorted(Comparator.comparing(ReturnRequest.Line::sku))
                .map(line -> entry(inspected, line))
                .toList());
        var order = orders.get(request.order());
        var isOver =
                inspected.origin() == Origin.REFUSED_PARCEL && !order.payment().isSettled();
        var after = isOver ? inspected.settle(ReturnRequest.Payout.nothing(), Money.rupiah(0), now) : inspected;
        returns.save(after);
        var others = all.stream().filter(r -> !r.number().equals(number));
        var back = java.util.stream.Stream.concat(others, java.util.stream.Stream.of(inspected))
                .toList();
        if (isOver) callOff(order, now);
        else if (inspected.origin() == Origin.REFUSED_PARCEL || ReturnRequest.broughtEverything(order, back))
            orders.save(order.cameBack());
        notes.about("return", number);
        notes.changed("state", request.state(), after.state());
        events.publish(new ReturnInspected(
                order.id(),
                number,
                pieces(inspected, Found::sellable),
                pieces(inspected, Found::damaged),
                pieces(inspected, Found::missing),
                now));
        return after;
    }

    private static StockDesk.Entry entry(ReturnRequest request, ReturnRequest.Line line) {
        var found = line.found().orElseThrow();
        return new StockDesk.Entry(
                line.sku(),
                request.warehouse().orElseThrow(),
                StockMovement.Kind.RETURN,
                found.sellable().value(),
                found.damaged().value(),
                request.number().value());
    }

    private void callOff(Order order, Instant now) {
        orders.save(order.cameBackUnpaid());
        money.giveBack(order.id(), "parcel-not-taken");
        events.publish(new OrderCancelled(order.id(), order.number(), "parcel-not-taken", true, now));
    }

    private static int pieces(ReturnRequest request, Function<Found, Quantity> which) {
        return request.lines().stream()
                .mapToInt(l -> which.apply(l.found().orElseThrow()).value())
                .sum();
    }
}
