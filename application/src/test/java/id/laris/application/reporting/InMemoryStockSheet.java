package id.laris.application.reporting;

import id.laris.application.catalogue.InMemoryProducts;
import id.laris.application.purchasing.SkuCosts;
import id.laris.application.stock.InMemoryStockBook;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@Alternative
@Singleton
public class InMemoryStockSheet implements StockSheet {
    private final InMemoryProducts products;
    private final InMemoryStockBook stock;
    private final SkuCosts costs;

    @Inject
    public InMemoryStockSheet(InMemoryProducts products, InMemoryStockBook stock, SkuCosts costs) {
        this.products = products;
        this.stock = stock;
        this.costs = costs;
    }

    @Override
    public List<Shelf> shelves(Optional<WarehouseCode> warehouse) {
        var known = new TreeMap<String, Shelf>();
        var pieces = new TreeMap<String, long[]>();
        stock.all()
                .filter(level -> warehouse.isEmpty() || level.warehouse().equals(warehouse.get()))
                .forEach(level -> add(pieces, level));
        products.all().forEach(product -> product.variants().forEach(variant -> {
            var at = pieces.remove(variant.sku().value());
            known.put(variant.sku().value(), shelf(product, variant, at == null ? new long[2] : at));
        }));
        pieces.forEach((sku, at) -> known.put(sku, new Shelf(sku, "", "", "", false, at[0], at[1], cost(sku))));
        return known.values().stream()
                .filter(shelf -> shelf.onSale() || shelf.onHand() > 0)
                .toList();
    }

    private static void add(Map<String, long[]> pieces, StockLevel level) {
        var at = pieces.computeIfAbsent(level.sku().value(), sku -> new long[2]);
        at[0] += level.onHand().value();
        at[1] += level.reserved().value();
    }

    private Shelf shelf(Product product, Variant variant, long[] at) {
        var sku = variant.sku().value();
        return new Shelf(
                sku,
                product.slug().value(),
                product.title(),
                variant.optionText(),
                product.published(),
                at[0],
                at[1],
                cost(sku));
    }

    private Optional<AverageCost> cost(String sku) {
        return Optional.ofNullable(costs.of(List.of(new Sku(sku))).get(new Sku(sku)));
    }
}
