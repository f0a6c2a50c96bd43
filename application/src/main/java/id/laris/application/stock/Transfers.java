package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.TransferNumber;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;
import java.util.Set;

/** Goods on their way between warehouses, and those that arrived. Writes belong to the caller's transaction. */
public interface Transfers {
    /** Without gaps: the next one waits until the caller's transaction ends. */
    TransferNumber nextNumber(int year);

    void add(Transfer transfer);

    /** @throws id.laris.domain.shared.StaleVersion when somebody changed it since it was read */
    void save(Transfer transfer);

    /** @throws id.laris.domain.shared.Missing when there is none */
    Transfer get(TransferNumber number);

    /** Kept from change by others until the caller's transaction ends. */
    Transfer lock(TransferNumber number);

    /** Newest first. @param warehouses those that leave or arrive there; empty for all */
    Page<Transfer> list(boolean openOnly, Set<WarehouseCode> warehouses, Optional<String> cursor, int limit);
}
