package id.laris.application.stock;

import id.laris.application.catalogue.Products;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.LineTwice;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which lines of a list name a SKU and a warehouse that are known, the sender's own, and named once. A few queries, however long the list. */
@Singleton
final class GoodPlaces {
    /** As it stands in the list. @param wrong what else is wrong with the line; empty for one that makes sense so far */
    record Named(String sku, String warehouse, Optional<Refusal> wrong) {}

    /** @param place null with a refusal; @param refusal null with a place */
    record Found(StockPlace place, Refusal refusal) {}

    private final Warehouses warehouses;
    private final Products products;

    GoodPlaces(Warehouses warehouses, Products products) {
        this.warehouses = warehouses;
        this.products = products;
    }

    /**
     * One answer for each, in their order.
     *
     * @param bounds the warehouses of whoever sent the list; empty for all
     * @param before places that stood further up already
     */
    List<Found> find(List<Named> named, Set<WarehouseCode> bounds, Set<StockPlace> before) {
        var known = products.owners(named.stream()
                        .map(line -> sku(line).orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .keySet();
        var places = warehouses.all().stream().map(Warehouse::code).collect(Collectors.toSet());
        var seen = new HashSet<>(before);
        var found = new ArrayList<Found>();
        for (var line : named) {
            try {
                var place = place(line, bounds, known, places);
                if (!seen.add(place)) throw new LineTwice(place.sku(), place.warehouse());
                found.add(new Found(place, null));
            } catch (Refusal refusal) {
                found.add(new Found(null, refusal));
            }
        }
        return found;
    }

    private static StockPlace place(
            Named line, Set<WarehouseCode> bounds, Collection<Sku> known, Set<WarehouseCode> places) {
        var sku = new Sku(line.sku());
        var place = new StockPlace(new WarehouseCode(line.warehouse()), sku);
        line.wrong().ifPresent(refusal -> {
            throw refusal;
        });
        if (!places.contains(place.warehouse())) throw new Missing("warehouse", place.warehouse());
        if (!bounds.isEmpty() && !bounds.contains(place.warehouse())) throw new NotYourWarehouse(place.warehouse());
        if (!known.contains(sku)) throw new Missing("sku", sku);
        return place;
    }

    private static Optional<Sku> sku(Named line) {
        try {
            return Optional.of(new Sku(line.sku()));
        } catch (Invalid unreadable) {
            return Optional.empty(); // told when the line is read
        }
    }
}
