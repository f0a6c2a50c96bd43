package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.domain.stock.StockLevel;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryStockLevels implements StockLevels {
    private final InMemoryStockBook book;
    private final InMemoryReservedChanges changes;

    @Inject
    public InMemoryStockLevels(InMemoryStockBook book, InMemoryReservedChanges changes) {
        this.book = book;
        this.changes = changes;
    }

    @Override
    public Page<StockLevel> list(Query query) {
        var order = Comparator.comparing(Place::sku).thenComparing(Place::warehouse);
        var found = book.all()
                .filter(level ->
                        query.warehouses().isEmpty() || query.warehouses().contains(level.warehouse()))
                .filter(level -> query.changedSince()
                        .map(since -> book.movedSince(level.sku(), level.warehouse(), since)
                                || changes.changedSince(level.sku(), level.warehouse(), since))
                        .orElse(true))
                .filter(level -> query.after()
                        .map(after -> order.compare(Place.of(level), after) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(Place::of, order))
                .limit(query.limit() + 1L)
                .toList();
        var items = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        return new Page<>(
                items,
                found.size() > query.limit()
                        ? Optional.of(Place.of(items.get(items.size() - 1)).cursor())
                        : Optional.empty());
    }
}
