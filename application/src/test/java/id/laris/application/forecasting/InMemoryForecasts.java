package id.laris.application.forecasting;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryForecasts implements Forecasts {
    private final Table<Subject, DemandForecast> rows;

    @Inject
    public InMemoryForecasts(Undo undo) {
        rows = new Table<>(undo);
    }

    @Override
    public void put(Collection<DemandForecast> made) {
        made.forEach(forecast -> rows.put(forecast.subject(), forecast));
    }

    @Override
    public Optional<DemandForecast> find(Subject subject) {
        return rows.find(subject);
    }

    @Override
    public List<DemandForecast> of(Subject.Scope scope, Collection<String> keys) {
        return rows.all()
                .filter(f -> f.subject().scope() == scope
                        && keys.contains(f.subject().key()))
                .sorted(Comparator.comparing((DemandForecast f) -> f.subject().key())
                        .thenComparing(f -> f.subject().place()))
                .toList();
    }

    @Override
    public Map<Subject, String> fingerprints(Subject.Scope scope, Collection<String> keys) {
        return of(scope, keys).stream().collect(Collectors.toMap(DemandForecast::subject, DemandForecast::fingerprint));
    }

    @Override
    public Page<DemandForecast> list(Query query) {
        var after = query.cursor().map(ForecastCursor::parse);
        var found = rows.all()
                .filter(f -> f.subject().scope() == query.scope()
                        && f.subject().warehouse().equals(query.warehouse()))
                .filter(f -> has(f.subject().key(), query.text()) || has(f.title(), query.text()))
                .filter(f -> after.filter(c -> c.compareTo(ForecastCursor.of(f)) >= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(ForecastCursor::of))
                .limit(query.limit() + 1L)
                .toList();
        if (found.size() <= query.limit()) return new Page<>(found, Optional.empty());
        var items = found.subList(0, query.limit());
        return new Page<>(
                items,
                Optional.of(ForecastCursor.of(items.get(items.size() - 1)).toString()));
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    @Override
    public void keepOnly(Subject.Scope scope, Collection<String> keys, Collection<Subject> subjects) {
        of(scope, keys).stream()
                .map(DemandForecast::subject)
                .filter(subject -> !subjects.contains(subject))
                .forEach(rows::remove);
    }

    @Override
    public void forgetBefore(LocalDate firstWeek) {
        rows.where(f -> f.firstWeek().isBefore(firstWeek)).forEach(f -> rows.remove(f.subject()));
    }
}
