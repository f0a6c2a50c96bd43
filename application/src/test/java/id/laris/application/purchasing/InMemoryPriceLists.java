package id.laris.application.purchasing;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Sku;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryPriceLists implements PriceLists {
    private final Table<String, SupplierPrice> prices;

    @Inject
    public InMemoryPriceLists(Undo undo) {
        prices = new Table<>(undo);
    }

    private static String key(SupplierId supplier, Sku sku, LocalDate validFrom) {
        return supplier + "\n" + sku + "\n" + validFrom;
    }

    @Override
    public List<SupplierPrice> of(SupplierId supplier) {
        return prices.all()
                .filter(price -> price.supplier().equals(supplier))
                .sorted(Comparator.comparing(SupplierPrice::sku)
                        .thenComparing(SupplierPrice::validFrom, Comparator.reverseOrder()))
                .toList();
    }

    /** Of all suppliers. */
    public List<SupplierPrice> all() {
        return prices.all().toList();
    }

    @Override
    public void put(Collection<SupplierPrice> entries) {
        entries.forEach(price -> prices.put(key(price.supplier(), price.sku(), price.validFrom()), price));
    }

    @Override
    public boolean remove(SupplierId supplier, Sku sku, LocalDate validFrom) {
        return prices.remove(key(supplier, sku, validFrom));
    }

    @Override
    public Map<Sku, SupplierPrice> valid(SupplierId supplier, Collection<Sku> skus, LocalDate day) {
        return of(supplier).stream()
                .filter(price ->
                        skus.contains(price.sku()) && !price.validFrom().isAfter(day))
                .collect(Collectors.toMap(
                        SupplierPrice::sku,
                        price -> price,
                        BinaryOperator.maxBy(Comparator.comparing(SupplierPrice::validFrom))));
    }
}
