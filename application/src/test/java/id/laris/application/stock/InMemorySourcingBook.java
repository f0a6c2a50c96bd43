package id.laris.application.stock;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.OrderId;
import id.laris.domain.stock.SourcingChoice;
import id.laris.domain.stock.SourcingStrategy;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

@Alternative
@Singleton
public class InMemorySourcingBook implements SourcingBook {
    private static final String RULE = "rule";

    private final Table<String, SourcingStrategy> rule;
    private final Table<OrderId, List<SourcingChoice>> choices;

    @Inject
    public InMemorySourcingBook(Undo undo) {
        rule = new Table<>(undo);
        choices = new Table<>(undo);
    }

    @Override
    public SourcingStrategy strategy() {
        return rule.find(RULE).orElse(SourcingStrategy.FEWEST_PARCELS);
    }

    @Override
    public void choose(SourcingStrategy strategy) {
        rule.put(RULE, strategy);
    }

    @Override
    public void note(OrderId order, List<SourcingChoice> made) {
        choices.put(order, List.copyOf(made));
    }

    @Override
    public List<SourcingChoice> of(OrderId order) {
        return choices.find(order).orElse(List.of());
    }
}
