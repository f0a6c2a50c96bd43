package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;

/** A warehouse with its bins in walking order. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowWarehouse {
    public record Shown(Warehouse warehouse, List<Bins.Bin> bins) {}

    private final Warehouses warehouses;
    private final Bins bins;
    private final CurrentActor current;

    public ShowWarehouse(Warehouses warehouses, Bins bins, CurrentActor current) {
        this.warehouses = warehouses;
        this.bins = bins;
        this.current = current;
    }

    /** @throws id.laris.domain.shared.Missing warehouse-not-found */
    public Shown show(WarehouseCode code) {
        var warehouse = warehouses.get(code);
        current.actor().requireWorksIn(code);
        return new Shown(warehouse, bins.in(code));
    }
}
