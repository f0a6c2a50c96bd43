package id.laris.application.reporting;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Alternative
@Singleton
public class InMemorySalesDoubts implements SalesDoubts {
    private final Table<YearMonth, Taken> months;

    @Inject
    public InMemorySalesDoubts(Undo undo) {
        months = new Table<>(undo);
    }

    @Override
    public void add(Collection<YearMonth> doubted) {
        doubted.forEach(month -> months.put(month, new Taken(month, Instant.MIN)));
    }

    @Override
    public List<YearMonth> all() {
        return months.all().map(Taken::month).sorted().toList();
    }

    @Override
    public Optional<Taken> take(Instant now, Duration lease) {
        var due = months.all()
                .filter(it -> !it.until().isAfter(now))
                .min(Comparator.comparing(Taken::month))
                .map(it -> new Taken(it.month(), now.plus(lease)));
        due.ifPresent(it -> months.put(it.month(), it));
        return due;
    }

    @Override
    public void settle(Taken month) {
        if (months.find(month.month()).filter(month::equals).isPresent()) months.remove(month.month());
    }
}
