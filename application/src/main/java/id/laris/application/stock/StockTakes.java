package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeNumber;
import id.laris.domain.stock.WarehouseCode;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Stock takes that run and that ended. A SKU is on at most one that runs in each warehouse. Writes belong to the caller's transaction. */
public interface StockTakes {
    /** Without gaps: the next one waits until the caller's transaction ends. */
    StockTakeNumber nextNumber(int year);

    /** @throws id.laris.domain.stock.BeingCounted when another one that runs there has some of these SKUs */
    void add(StockTake take);

    /**
     * @param changed the lines that changed
     * @throws id.laris.domain.stock.BeingCounted when goods that were found are counted by another one already
     * @throws id.laris.domain.shared.StaleVersion when somebody changed it since it was read
     */
    void save(StockTake take, Collection<Sku> changed);

    /** @throws id.laris.domain.shared.Missing when there is none */
    StockTake get(StockTakeNumber number);

    /** Kept from change by others until the caller's transaction ends. */
    StockTake lock(StockTakeNumber number);

    /** Newest first. @param warehouses only there; empty for all */
    Page<StockTake> list(Set<WarehouseCode> warehouses, Optional<String> cursor, int limit);
}
