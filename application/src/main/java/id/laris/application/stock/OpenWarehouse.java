package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shipping.Regions;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;

/** The shop gets another warehouse. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WAREHOUSES)
public final class OpenWarehouse {
    public record Command(WarehouseCode code, WarehouseTerms terms) {}

    private final Warehouses warehouses;
    private final Regions regions;
    private final CurrentActor current;

    public OpenWarehouse(Warehouses warehouses, Regions regions, CurrentActor current) {
        this.warehouses = warehouses;
        this.regions = regions;
        this.current = current;
    }

    /** @throws id.laris.domain.stock.WarehouseTaken when there is one of that code */
    public Warehouse open(Command command) {
        current.actor().requireWorksIn(command.code());
        var warehouse = command.terms().opened(command.code(), regions);
        warehouses.add(warehouse);
        return warehouse;
    }
}
