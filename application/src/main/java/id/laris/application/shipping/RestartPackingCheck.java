package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;

/** The pieces of a parcel are scanned from the beginning. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class RestartPackingCheck {
    private final PackingTable table;
    private final PackingChecks checks;

    public RestartPackingCheck(PackingTable table, PackingChecks checks) {
        this.table = table;
        this.checks = checks;
    }

    public void restart(OrderNumber number, WarehouseCode warehouse) {
        var order = table.open(number);
        var place = table.place(order, Optional.of(warehouse));
        checks.lock(order.id(), place);
        checks.clear(order.id(), place);
    }
}
