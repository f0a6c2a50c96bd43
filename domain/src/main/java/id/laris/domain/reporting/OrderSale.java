package id.laris.domain.reporting;

import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * All there is to know of an order to say what it has earned.
 *
 * @param confirmedAt since when it is sold
 * @param lines what reports ask of each of its lines; one of which the book knows it already is told by the book
 * @param places where its pieces lie for it, or left from; pieces of which nobody knows are left out
 * @param costs what a piece of these SKUs costs now; one of which the book knows it already is told by the book
 * @param givenBack money that went back of it, beyond what was paid too much, and what is not asked any more
 */
public record OrderSale(
        Order order,
        Instant confirmedAt,
        Map<Sku, SoldLine> lines,
        Map<Sku, SortedMap<WarehouseCode, Quantity>> places,
        Map<Sku, AverageCost> costs,
        List<GivenBack> givenBack,
        List<ReturnRequest> returns) {
    /** @param document the refund or relief @param reason the return's number where it is for one */
    public record GivenBack(String document, Money amount, String reason, Instant at) {}

    public OrderSale {
        lines = Map.copyOf(lines);
        places = Map.copyOf(places);
        costs = Map.copyOf(costs);
        givenBack = List.copyOf(givenBack);
        returns = List.copyOf(returns);
    }

    /** An order counts as sold from when it is confirmed until it is called off. */
    public boolean stands() {
        return order.state() == OrderState.CONFIRMED || order.state() == OrderState.COMPLETED;
    }
}
