package id.laris.application.reporting;

import id.laris.application.catalogue.InMemoryProducts;
import id.laris.application.payment.InMemoryPayments;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryShopFigures implements ShopFigures {
    private final InMemoryPayments payments;
    private final InMemoryProducts products;
    private final StockBook stock;
    private final Warehouses warehouses;

    @Inject
    public InMemoryShopFigures(
            InMemoryPayments payments, InMemoryProducts products, StockBook stock, Warehouses warehouses) {
        this.payments = payments;
        this.products = products;
        this.stock = stock;
        this.warehouses = warehouses;
    }

    @Override
    public List<LowStock> lowStock(Few few, int most) {
        return products.published()
                .flatMap(p -> p.variants().stream().flatMap(v -> {
                    var levels = stock.levels(List.of(v.sku())).stream()
                            .filter(l -> !isClosed(l.warehouse()))
                            .filter(l -> few.warehouses().isEmpty()
                                    || few.warehouses().contains(l.warehouse()))
                            .toList();
                    return few.unwatched()
                                    && levels.stream()
                                            .anyMatch(l -> !l.minimum().isZero())
                            ? Stream.empty()
                            : Stream.of(new LowStock(
                                    v.sku().value(),
                                    p.title(),
                                    v.optionText(),
                                    levels.stream()
                                            .mapToInt(l -> l.available().value())
                                            .sum()));
                }))
                .filter(l -> l.available() <= few.atMost())
                .sorted(Comparator.comparingInt(LowStock::available).thenComparing(LowStock::sku))
                .limit(most)
                .toList();
    }

    private boolean isClosed(WarehouseCode code) {
        return warehouses.all().stream().anyMatch(warehouse -> warehouse.code().equals(code) && !warehouse.active());
    }

    @Override
    public long openTransfers() {
        return payments.all().stream()
                .flatMap(p -> p.open().stream())
                .filter(a -> a.method() == PaymentMethod.BANK_TRANSFER)
                .count();
    }
}
