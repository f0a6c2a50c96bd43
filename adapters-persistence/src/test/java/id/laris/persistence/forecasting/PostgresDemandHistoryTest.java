package id.laris.persistence.forecasting;

import id.laris.application.forecasting.DemandHistory;
import id.laris.application.forecasting.DemandHistoryContract;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@QuarkusTest
@TestTransaction
class PostgresDemandHistoryTest implements DemandHistoryContract {
    @Inject
    DemandHistory history;

    @Inject
    Sql sql;

    @Override
    public DemandHistory history() {
        return history;
    }

    @Override
    public void sold(DemandHistory.Place place, Optional<WarehouseCode> warehouse, LocalDate day, long pieces) {
        for (var where : warehouse.map(code -> List.of("", code.value())).orElse(List.of("")))
            sql.update("""
                    INSERT INTO sales_day (dimension, key, warehouse, day, orders, pieces, gross, discount, tax, shipping,
                        returned_pieces, returned, cost, earned)
                    VALUES (?, ?, ?, ?, 1, ?, 0, 0, 0, 0, 0, 0, 0, 0)
                    ON CONFLICT (dimension, key, warehouse, day) DO UPDATE SET pieces = sales_day.pieces + excluded.pieces""", place.scope(), place.key(), where, day, pieces);
    }

    @Override
    public void stocked(String sku, WarehouseCode warehouse, LocalDate day, int sellable) {
        // Two pieces lie there damaged: they cannot be sold.
        sql.update("""
                INSERT INTO stock_movement (id, sku, warehouse, kind, change, damaged, balance_after, damaged_after, document,
                    actor, at)
                VALUES (?, ?, ?, 'COUNTED', 1, 0, ?, 2, 'test', 'test', ?)""", UUID.randomUUID(), sku, warehouse.value(), sellable + 2, DemandHistoryContract.midnight(day));
    }
}
