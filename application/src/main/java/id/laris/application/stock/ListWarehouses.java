package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.Warehouse;
import java.util.List;

/** The warehouses by priority, inactive ones too; who is bound to some of them sees those. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListWarehouses {
    private final Warehouses warehouses;
    private final CurrentActor current;

    public ListWarehouses(Warehouses warehouses, CurrentActor current) {
        this.warehouses = warehouses;
        this.current = current;
    }

    public List<Warehouse> list() {
        return warehouses.all().stream()
                .filter(warehouse -> current.actor().worksIn(warehouse.code()))
                .toList();
    }
}
