package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.stock.StockBook;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.stock.Hold;
import java.util.List;

/** What the warehouse has to fetch for the chosen orders; who is bound to warehouses fetches there. */
@UseCase
@Requires(Permission.PROCESS_ORDERS)
public final class ListPicks {
    /** @param holds what to fetch, by SKU and warehouse */
    public record PickList(Order order, List<Hold> holds) {}

    private final Orders orders;
    private final StockBook book;
    private final CurrentActor current;

    public ListPicks(Orders orders, StockBook book, CurrentActor current) {
        this.current = current;
        this.orders = orders;
        this.book = book;
    }

    /** In the order asked for; orders with nothing to fetch are left out. */
    public List<PickList> list(List<OrderNumber> numbers) {
        var found = orders.findAll(numbers);
        var holds = book.holdsOf(found.stream().map(Order::id).toList());
        return found.stream()
                .map(o -> new PickList(o, ofTheirs(holds.getOrDefault(o.id(), List.of()))))
                .filter(list -> !list.holds().isEmpty())
                .toList();
    }

    private List<Hold> ofTheirs(List<Hold> holds) {
        return holds.stream()
                .filter(hold -> current.actor().worksIn(hold.warehouse()))
                .toList();
    }
}
