package id.laris.persistence.stock;

import id.laris.application.stock.Warehouses;
import id.laris.domain.stock.Warehouse;
import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Transactions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

@Singleton
class PostgresWarehouses implements Warehouses, PanacheRepositoryBase<WarehouseRow, String> {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private final Remembered<List<Warehouse>> all;

    PostgresWarehouses(Transactions transactions) {
        all = new Remembered<>(transactions, REMEMBERED, () -> list("order by priority, code").stream()
                .map(WarehouseRow::toDomain)
                .toList());
    }

    @Override
    @Transactional
    public List<Warehouse> all() {
        return all.get();
    }

    @Override
    @Transactional
    public void add(Warehouse warehouse) {
        persistAndFlush(WarehouseRow.of(warehouse));
        all.changed();
    }
}
