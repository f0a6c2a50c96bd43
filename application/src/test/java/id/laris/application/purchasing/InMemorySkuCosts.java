package id.laris.application.purchasing;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.Sku;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

@Alternative
@Singleton
public class InMemorySkuCosts implements SkuCosts {
    private final Table<Sku, AverageCost> costs;

    @Inject
    public InMemorySkuCosts(Undo undo) {
        costs = new Table<>(undo);
    }

    @Override
    public Map<Sku, AverageCost> of(Collection<Sku> skus) {
        var known = new HashMap<Sku, AverageCost>();
        skus.forEach(sku -> costs.find(sku).ifPresent(cost -> known.put(sku, cost)));
        return known;
    }

    @Override
    public Map<Sku, AverageCost> lock(Collection<Sku> skus) {
        return of(skus);
    }

    @Override
    public void put(Map<Sku, AverageCost> changed) {
        changed.forEach(costs::put);
    }
}
