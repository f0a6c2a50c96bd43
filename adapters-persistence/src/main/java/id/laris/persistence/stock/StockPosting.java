package id.laris.persistence.stock;

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
    record Total(Sku sku, WarehouseCode warehouse, int change, int damaged) {}

    /** Pieces after one movement. */
    record Balance(int onHand, int damaged) {
        Balance plus(int change, int broken) {
            return new Balance(onHand + change, damaged + broken);
        }
    }

    private record Place(Sku sku, WarehouseCode warehouse) implements Comparable<Place> {
        static Place of(StockMovement movement) {
            return new Place(movement.sku(), movement.warehouse());
        }

        static Place of(StockLevel level) {
            return new Place(level.sku(), level.warehouse());
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

    /** @throws NotEnoughStock when a movement takes more than is free, or damaged, by then */
    static StockPosting of(List<StockMovement> movements, List<StockLevel> levels) {
        var now = new HashMap<Place, StockLevel>();
        levels.forEach(l -> now.put(Place.of(l), l));
        for (var movement : movements) {
            var place = Place.of(movement);
            var level = now.getOrDefault(place, StockLevel.empty(movement.sku(), movement.warehouse()));
            now.put(place, level.after(movement));
        }
        return new StockPosting(movements);
    }

    /** By SKU and warehouse. */
    List<Total> totals() {
        var totals = new TreeMap<Place, Balance>();
        for (var movement : movements)
            totals.merge(
                    Place.of(movement),
                    new Balance(movement.change(), movement.damaged()),
                    (a, b) -> a.plus(b.onHand(), b.damaged()));
        return totals.entrySet().stream()
                .map(t -> new Total(
                        t.getKey().sku(),
                        t.getKey().warehouse(),
                        t.getValue().onHand(),
                        t.getValue().damaged()))
                .toList();
    }

    /** The pieces after each movement, given the levels after all of them. */
    List<Balance> balances(List<StockLevel> after) {
        Map<Place, Balance> running = new HashMap<>();
        after.forEach(l -> running.put(
                Place.of(l), new Balance(l.onHand().value(), l.damaged().value())));
        var balances = new ArrayList<Balance>();
        for (int i = movements.size() - 1; i >= 0; i--) {
            var movement = movements.get(i);
            var place = Place.of(movement);
            balances.add(running.get(place));
            running.put(place, running.get(place).plus(-movement.change(), -movement.damaged()));
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
