package id.laris.application.reporting;

import id.laris.application.shared.Goods;
import id.laris.domain.order.Order;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.reporting.BuyerGroup;
import id.laris.domain.reporting.OrderSale;
import id.laris.domain.reporting.SalesBooking;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Entries of the book of sales as orders make them, for contracts. */
public final class Sales {
    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private Sales() {}

    /** All pieces from Bandung, each for Rp50.000, the goods in that category. */
    public static OrderSale of(Order order, String category, List<OrderSale.GivenBack> back) {
        var places = new HashMap<Sku, SortedMap<WarehouseCode, Quantity>>();
        var costs = new HashMap<Sku, AverageCost>();
        var categories = new HashMap<String, String>();
        for (var line : order.lines()) {
            places.put(line.sku(), new TreeMap<>(Map.of(Goods.BANDUNG, line.quantity())));
            costs.put(line.sku(), new AverageCost(BigDecimal.valueOf(50_000), CurrencyUnit.IDR));
            categories.put(line.productSlug(), category);
        }
        return new OrderSale(
                order,
                order.placedAt(),
                SoldLines.of(order, categories, BuyerGroup.GUEST),
                places,
                costs,
                back,
                List.of());
    }

    public static List<SalesEntry> due(OrderSale sale, List<SalesEntry> booked, Instant now) {
        return SalesBooking.due(sale, booked, now, JAKARTA);
    }
}
