package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import java.util.List;

/** Orders that wait to be fetched in a warehouse, longest waiting first. */
@UseCase
@Requires(Permission.PROCESS_ORDERS)
public final class ListPickWork {
    private final Waves waves;
    private final Warehouses warehouses;
    private final CurrentActor current;

    public ListPickWork(Waves waves, Warehouses warehouses, CurrentActor current) {
        this.waves = waves;
        this.warehouses = warehouses;
        this.current = current;
    }

    /** @throws id.laris.domain.shared.Missing warehouse-not-found */
    public List<Waves.Waiting> list(Waves.Queue queue) {
        warehouses.get(queue.warehouse());
        current.actor().requireWorksIn(queue.warehouse());
        return waves.waiting(queue);
    }
}
