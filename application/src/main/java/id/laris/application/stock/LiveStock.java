package id.laris.application.stock;

import id.laris.application.catalogue.Products;
import id.laris.application.shared.EventBell;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Free pieces of what people look at now, for the shop's pages that keep themselves up to date. Each instance of the shop has its own and
 * hears the others' events.
 */
@Singleton
public final class LiveStock {
    private final LiveReading<Quantity> reading;

    @Inject
    LiveStock(StockBook book, Products products, Instance<EventBell> bells, Clock clock) {
        this(book, products, clock);
        bells.forEach(bell -> bell.onRing(this::ring));
    }

    LiveStock(StockBook book, Products products, Clock clock) {
        reading = new LiveReading<>(skus -> read(book, products, skus), clock);
    }

    /** Something happened in the shop. */
    void ring() {
        reading.ring();
    }

    /** Free pieces of all warehouses that are not closed, some seconds old at most; empty for what is not on sale. */
    public Optional<Quantity> free(Sku sku) {
        return Optional.ofNullable(reading.of(List.of(sku)).get(sku));
    }

    private static Map<Sku, Quantity> read(StockBook book, Products products, List<Sku> skus) {
        var onSale = List.copyOf(products.offers(skus).keySet());
        if (onSale.isEmpty()) return Map.of();
        var free = book.available(onSale);
        var read = new HashMap<Sku, Quantity>();
        onSale.forEach(sku -> read.put(sku, free.getOrDefault(sku, Quantity.ZERO)));
        return read;
    }
}
