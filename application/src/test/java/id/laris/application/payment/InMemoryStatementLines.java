package id.laris.application.payment;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryStatementLines implements StatementLines {
    private final Table<String, StatementLine> lines;

    @Inject
    public InMemoryStatementLines(Undo undo) {
        lines = new Table<>(undo);
    }

    @Override
    public Set<String> matchedKeys(Collection<String> keys) {
        return keys.stream()
                .filter(k -> lines.find(k).filter(l -> l.matched().isPresent()).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public void keep(List<StatementLine> kept) {
        kept.forEach(l -> lines.put(l.key(), l));
    }

    @Override
    public List<StatementLine> unmatched(int most) {
        return lines.all()
                .filter(l -> l.matched().isEmpty())
                .sorted(Comparator.comparing(StatementLine::day).reversed())
                .limit(most)
                .toList();
    }
}
