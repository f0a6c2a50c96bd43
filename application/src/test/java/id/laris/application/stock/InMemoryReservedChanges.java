package id.laris.application.stock;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

@Alternative
@Singleton
public class InMemoryReservedChanges implements ReservedChanges {
    private record Change(StockPlace place, Instant at, boolean told) {}

    private final Table<StockPlace, Change> changes;

    @Inject
    public InMemoryReservedChanges(Undo undo) {
        changes = new Table<>(undo);
    }

    @Override
    public void note(Collection<StockPlace> places, Instant at) {
        for (var place : places)
            if (changes.find(place).filter(change -> !change.told()).isEmpty())
                changes.put(place, new Change(place, at, false));
    }

    @Override
    public List<StockPlace> take(int most, Instant now) {
        var taken = changes.all()
                .filter(change -> !change.told())
                .map(Change::place)
                .sorted(Comparator.comparing(StockPlace::sku).thenComparing(StockPlace::warehouse))
                .limit(most)
                .toList();
        taken.forEach(place -> changes.put(place, new Change(place, now, true)));
        return taken;
    }

    boolean changedSince(Sku sku, WarehouseCode warehouse, Instant since) {
        return changes.find(new StockPlace(warehouse, sku))
                .filter(change -> !change.at().isBefore(since))
                .isPresent();
    }
}
