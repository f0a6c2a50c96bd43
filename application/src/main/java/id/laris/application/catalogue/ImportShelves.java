package id.laris.application.catalogue;

import id.laris.application.search.ProductSearch;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.ImportId;
import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductChanged;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts imported products on the shop's shelves: categories, products, first stock, pictures to look for. Part of the caller's transaction. */
@Singleton
final class ImportShelves {
    private final Categories categories;
    private final Products products;
    private final PictureChecks pictures;
    private final StockBook stock;
    private final Warehouses warehouses;
    private final ProductSearch search;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    ImportShelves(
            Categories categories,
            Products products,
            PictureChecks pictures,
            StockBook stock,
            Warehouses warehouses,
            ProductSearch search,
            Events events,
            Ids ids,
            Clock clock) {
        this.categories = categories;
        this.products = products;
        this.pictures = pictures;
        this.stock = stock;
        this.warehouses = warehouses;
        this.search = search;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return what is to be said of the stock */
    List<ImportProblem> put(ImportId id, List<ImportOutcome> outcomes) {
        var created = of(outcomes, ImportOutcome.Kind.CREATED);
        var updated = of(outcomes, ImportOutcome.Kind.UPDATED);
        if (created.isEmpty() && updated.isEmpty()) return List.of();
        var changed = new ArrayList<>(created);
        changed.addAll(updated);

        categories.addMissing(outcomes.stream()
                .filter(o -> o.product().isPresent())
                .flatMap(o -> o.category().stream())
                .distinct()
                .toList());
        if (!created.isEmpty()) products.add(created);
        if (!updated.isEmpty()) products.save(updated);
        pictures.add(
                changed.stream()
                        .flatMap(p -> p.pictures().stream())
                        .filter(p -> !p.isDrawn())
                        .map(Picture::address)
                        .collect(Collectors.toSet()),
                clock.instant());
        for (var product : changed) events.publish(new ProductChanged(product.id(), clock.instant()));
        return receive(id, outcomes);
    }

    private List<ImportProblem> receive(ImportId id, List<ImportOutcome> outcomes) {
        var pieces = new TreeMap<Sku, Quantity>();
        outcomes.forEach(o -> pieces.putAll(o.received()));
        if (pieces.isEmpty()) return List.of();
        var first = warehouses.all().stream().findFirst();
        if (first.isEmpty()) return List.of(ImportProblem.of(0, "", ImportReason.NO_WAREHOUSE, pieces.size() + " SKU"));
        var notes = new ArrayList<ImportProblem>();
        stock.levels(pieces.keySet()).stream().map(StockLevel::sku).distinct().forEach(sku -> {
            pieces.remove(sku);
            notes.add(ImportProblem.of(0, "", ImportReason.STOCK_KEPT, sku.value()));
        });
        if (pieces.isEmpty()) return notes;
        stock.post(pieces.entrySet().stream()
                .map(p -> new StockMovement(
                        ids.next(),
                        p.getKey(),
                        first.get().code(),
                        StockMovement.Kind.RECEIPT,
                        p.getValue().value(),
                        "import:" + id,
                        clock.instant()))
                .toList());
        search.stockChanged(pieces.keySet());
        return notes;
    }

    private static List<Product> of(List<ImportOutcome> outcomes, ImportOutcome.Kind kind) {
        return outcomes.stream()
                .filter(o -> o.kind() == kind)
                .map(ImportOutcome::product)
                .flatMap(Optional::stream)
                .toList();
    }
}
