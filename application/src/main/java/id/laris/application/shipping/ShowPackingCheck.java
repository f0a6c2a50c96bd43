package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;

/** What is to be packed for an order, and what of it was scanned already. */
@UseCase
@Requires(Permission.PROCESS_ORDERS)
public final class ShowPackingCheck {
    private final PackingTable table;
    private final PackingChecks checks;

    public ShowPackingCheck(PackingTable table, PackingChecks checks) {
        this.table = table;
        this.checks = checks;
    }

    /** @param warehouse empty for the first that has something, of those whoever acts works in */
    public PackingTable.Check show(OrderNumber number, Optional<WarehouseCode> warehouse) {
        var order = table.open(number);
        var place = table.place(order, warehouse);
        return table.check(order, place, checks.of(order.id(), place));
    }
}
