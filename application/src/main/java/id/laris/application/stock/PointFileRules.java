package id.laris.application.stock;

import id.laris.application.shared.TableRows;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockFile;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Files of critical points: minimum, target and days from ordering to shelf. */
@Singleton
final class PointFileRules implements StockFileRules {
    private static final List<TableRows.Column> FIGURES = List.of(
            TableRows.Column.of("minimum"),
            TableRows.Column.of("target"),
            TableRows.Column.of("lead_days", "leaddays", "hari"));
    /** Any: the rules of a critical point are about its figures. */
    private static final StockPlace SOMEWHERE = StockPlace.parse("XX:X");

    private final StockBook book;
    private final CriticalPointDesk desk;

    PointFileRules(StockBook book, CriticalPointDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @Override
    public StockFile.Kind kind() {
        return StockFile.Kind.POINTS;
    }

    @Override
    public List<TableRows.Column> figures() {
        return FIGURES;
    }

    @Override
    public Optional<Refusal> wrongIn(List<Integer> figures) {
        try {
            point(SOMEWHERE, figures);
            return Optional.empty();
        } catch (Refusal wrong) {
            return Optional.of(wrong);
        }
    }

    @Override
    public Map<StockPlace, List<Integer>> seen(List<StockPlace> places) {
        return book.criticalPoints(skus(places)).stream()
                .collect(Collectors.toMap(
                        point -> new StockPlace(point.warehouse(), point.sku()),
                        point -> List.of(point.minimum().value(), point.target().value(), point.leadDays())));
    }

    @Override
    public List<Integer> nothing() {
        return List.of(0, 0, 0);
    }

    @Override
    public Map<StockPlace, Refusal> refused(Map<StockPlace, List<Integer>> wanted) {
        return Map.of();
    }

    @Override
    public void lock(List<StockPlace> places) {
        book.lock(skus(places));
    }

    @Override
    public void apply(StockFile file, Map<StockPlace, List<Integer>> wanted) {
        desk.watch(
                wanted.entrySet().stream()
                        .map(one -> point(one.getKey(), one.getValue()))
                        .toList(),
                book.lock(skus(wanted.keySet())));
    }

    private static CriticalPoint point(StockPlace place, List<Integer> figures) {
        return new CriticalPoint(
                place.sku(),
                place.warehouse(),
                Quantity.of(figures.get(0)),
                Quantity.of(figures.get(1)),
                figures.get(2));
    }

    private static Set<Sku> skus(Collection<StockPlace> places) {
        return places.stream().map(StockPlace::sku).collect(Collectors.toSet());
    }
}
