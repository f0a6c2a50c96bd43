package id.laris.domain.shipping;

import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Orders whose goods are fetched in one walk through a warehouse. It ends by itself, when nothing is left to fetch; what was not found
 * waits for another wave.
 *
 * @param startedBy how the history calls whoever put it together
 * @param picks by slot, then SKU
 */
public record Wave(WaveNumber number, WarehouseCode warehouse, String startedBy, Instant startedAt, List<Pick> picks) {
    public static final int MOST_ORDERS = 100;

    public Wave {
        picks = List.copyOf(picks);
        if (picks.isEmpty()) throw new IllegalArgumentException("a wave of nothing");
    }

    /** @param pieces what to fetch, by order in the order of their slots */
    public static Wave start(
            WaveNumber number,
            WarehouseCode warehouse,
            String startedBy,
            Instant startedAt,
            Map<OrderId, SortedMap<Sku, Integer>> pieces) {
        var picks = new ArrayList<Pick>();
        int slot = 0;
        for (var order : pieces.entrySet()) {
            slot++;
            for (var piece : order.getValue().entrySet())
                picks.add(Pick.of(order.getKey(), slot, piece.getKey(), piece.getValue()));
        }
        return new Wave(number, warehouse, startedBy, startedAt, picks);
    }

    /** By SKU. */
    public List<Stop> stops() {
        return picks.stream()
                .collect(Collectors.groupingBy(Pick::sku, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Stop(each.getKey(), each.getValue()))
                .toList();
    }

    /** Each order's slot, in the order of the slots. */
    public Map<OrderId, Integer> slots() {
        var slots = new LinkedHashMap<OrderId, Integer>();
        picks.stream()
                .sorted(java.util.Comparator.comparingInt(Pick::slot))
                .forEach(pick -> slots.put(pick.order(), pick.slot()));
        return slots;
    }

    public boolean isDone() {
        return picks.stream().allMatch(pick -> pick.open() == 0);
    }
}
