package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.Sku;
import java.util.List;
import java.util.Optional;

/** What is to come of a SKU, and what a piece of it costs: the cost only for who buys or reads reports. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowSupply {
    /** @param cost empty when nobody knows it, or this actor may not */
    public record Supply(List<Incoming.Expected> incoming, Optional<AverageCost> cost) {}

    private final Incoming incoming;
    private final SkuCosts costs;
    private final CurrentActor current;

    public ShowSupply(Incoming incoming, SkuCosts costs, CurrentActor current) {
        this.incoming = incoming;
        this.costs = costs;
        this.current = current;
    }

    public Supply show(Sku sku) {
        var who = current.actor();
        return new Supply(
                incoming.of(List.of(sku)).stream()
                        .filter(expected -> who.worksIn(expected.warehouse()))
                        .toList(),
                ShowReceipt.mayKnowCosts(current)
                        ? Optional.ofNullable(costs.of(List.of(sku)).get(sku))
                        : Optional.empty());
    }
}
