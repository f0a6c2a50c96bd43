package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shipping.Waves;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.OrderId;
import id.laris.domain.stock.SourcingChoice;
import id.laris.domain.stock.Warehouse;
import java.util.List;

/** Why the pieces of an order lie where they do, from where else it could be shipped, and what was looked for there and not found. */
@UseCase
@Requires(Permission.VIEW_ORDERS)
public final class ShowSourcing {
    /** @param others active warehouses whoever looks works in; @param missed pieces that waves did not find */
    public record Sourced(List<SourcingChoice> choices, List<Warehouse> others, List<Waves.OrderPick> missed) {}

    private final SourcingBook sourcing;
    private final Warehouses warehouses;
    private final Waves waves;
    private final CurrentActor current;

    public ShowSourcing(SourcingBook sourcing, Warehouses warehouses, Waves waves, CurrentActor current) {
        this.sourcing = sourcing;
        this.warehouses = warehouses;
        this.waves = waves;
        this.current = current;
    }

    public Sourced show(OrderId order) {
        return new Sourced(
                sourcing.of(order),
                warehouses.all().stream()
                        .filter(Warehouse::active)
                        .filter(warehouse -> current.actor().worksIn(warehouse.code()))
                        .toList(),
                waves.ofOrder(order).stream()
                        .filter(each -> each.pick().missing() > 0)
                        .toList());
    }
}
