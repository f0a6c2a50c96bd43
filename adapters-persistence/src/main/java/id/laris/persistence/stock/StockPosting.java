package id.laris.persistence.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.NotEnoughStock;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Movements to be posted together: checked one after the other against the levels, then added up for each SKU and warehouse. */
final class StockPosting {
    /** What all movements together change in one place. */
    record Total(Sku sku, WarehouseCode warehouse, int change) {}

    private record Place(Sku sku, WarehouseCode warehouse) implements Comparable<Place> {
        static Place of(StockMovement movement) {
            return new Place(movement.sku(), movement.warehouse());
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::sku)
                    .thenComparing(Place::warehouse)
                    .compare(this, other);
        }
    }

    private final List<StockMovement> movements;

    private StockPosting(List<StockMovement> movements) {
        this.movements = movements;
    }

    /** @throws NotEnoughStock when a movement takes more than is free by then */
    static StockPosting of(List<StockMovement> movements, List<StockLevel> levels) {
        var now = new HashMap<Place, StockLevel>();
        levels.forEach(l -> now.put(new Place(l.sku(), l.warehouse()), l));
        for (var movement : movements)
            now.compute(Place.of(movement), (place, l) -> after(l == null ? empty(movement) : l, movement));
        return new StockPosting(movements);
    }

    private static StockLevel after(StockLevel level, StockMovement movement) {
        if (level.available().value() + movement.change() < 0)
            throw new NotEnoughStock(level.sku(), Quantity.of(-movement.change()), level.available());
        var onHand = Quantity.of(level.onHand().value() + movement.change());
        return new StockLevel(level.sku(), level.warehouse(), onHand, level.reserved());
    }

    private static StockLevel empty(StockMovement movement) {
        return new StockLevel(movement.sku(), movement.warehouse(), Quantity.ZERO, Quantity.ZERO);
    }

    /** By SKU and warehouse. */
    List<Total> totals() {
        var totals = new TreeMap<Place, Integer>();
        for (var movement : movements) totals.merge(Place.of(movement), movement.change(), Integer::sum);
        return totals.entrySet().stream()
                .map(t -> new Total(t.getKey().sku(), t.getKey().warehouse(), t.getValue()))
                .toList();
    }

    /** The pieces on hand after each movement, given the levels after all of them. */
    List<Integer> balances(List<StockLevel> after) {
        Map<Place, Integer> running = new HashMap<>();
        after.forEach(
                l -> running.put(new Place(l.sku(), l.warehouse()), l.onHand().value()));
        var balances = new ArrayList<Integer>();
        for (int i = movements.size() - 1; i >= 0; i--) {
            var place = Place.of(movements.get(i));
            balances.add(running.get(place));
            running.merge(place, -movements.get(i).change(), Integer::sum);
        }
        Collections.reverse(balances);
        return balances;
    }

    /** Why the database did not take it after all: somebody made and emptied a level between check and posting. */
    NotEnoughStock refusal(List<StockLevel> levels) {
        try {
            of(movements, levels);
        } catch (NotEnoughStock refusal) {
            return refusal;
        }
        throw new IllegalStateException("the posting was refused although the stock suffices");
    }
}
