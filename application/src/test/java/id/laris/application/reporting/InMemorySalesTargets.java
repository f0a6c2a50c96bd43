package id.laris.application.reporting;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.reporting.SalesTarget;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

@Alternative
@Singleton
public class InMemorySalesTargets implements SalesTargets {
    private final Table<String, SalesTarget> targets;

    @Inject
    public InMemorySalesTargets(Undo undo) {
        targets = new Table<>(undo);
    }

    @Override
    public Optional<SalesTarget> in(YearMonth month, Optional<WarehouseCode> warehouse) {
        return targets.all()
                .filter(it -> it.warehouse().equals(warehouse) && !it.from().isAfter(month))
                .max(Comparator.comparing(SalesTarget::from))
                .filter(it -> !it.amount().isZero());
    }

    @Override
    public void put(SalesTarget target) {
        targets.put(target.warehouse() + " " + target.from(), target);
    }
}
