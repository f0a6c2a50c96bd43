package id.laris.application.stock;

import id.laris.application.shared.TableRows;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Files of pieces on hand, as the shop writes its levels out: what differs is posted as a count. */
@Singleton
final class LevelFileRules implements StockFileRules {
    private static final List<TableRows.Column> FIGURES =
            List.of(TableRows.Column.of("on_hand", "onhand", "stok", "jumlah"));

    private final StockBook book;
    private final StockDesk desk;

    LevelFileRules(StockBook book, StockDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @Override
    public StockFile.Kind kind() {
        return StockFile.Kind.LEVELS;
    }

    @Override
    public List<TableRows.Column> figures() {
        return FIGURES;
    }

    @Override
    public Optional<Refusal> wrongIn(List<Integer> figures) {
        int onHand = figures.get(0);
        return onHand < 0 || onHand > Quantity.MOST
                ? Optional.of(new Invalid("onHand", onHand, "0 to " + Quantity.MOST))
                : Optional.empty();
    }

    @Override
    public Map<StockPlace, List<Integer>> seen(List<StockPlace> places) {
        return levels(places).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> List.of(one.getValue().onHand().value())));
    }

    @Override
    public List<Integer> nothing() {
        return List.of(0);
    }

    @Override
    public Map<StockPlace, Refusal> refused(Map<StockPlace, List<Integer>> wanted) {
        var levels = levels(wanted.keySet());
        var refused = new HashMap<StockPlace, Refusal>();
        wanted.forEach((place, figures) -> {
            var level = levels.getOrDefault(place, StockLevel.empty(place.sku(), place.warehouse()));
            SetStockLevels.whyNot(level, figures.get(0) - level.onHand().value())
                    .ifPresent(why -> refused.put(place, why));
        });
        return refused;
    }

    @Override
    public void lock(List<StockPlace> places) {
        book.lock(skus(places));
    }

    @Override
    public void apply(StockFile file, Map<StockPlace, List<Integer>> wanted) {
        var levels = levels(wanted.keySet());
        var entries = new ArrayList<StockDesk.Entry>();
        wanted.forEach((place, figures) -> {
            int before = Optional.ofNullable(levels.get(place))
                    .map(level -> level.onHand().value())
                    .orElse(0);
            entries.add(StockDesk.Entry.good(
                    place.sku(),
                    place.warehouse(),
                    StockMovement.Kind.COUNT,
                    figures.get(0) - before,
                    file.number().value()));
        });
        desk.post(entries, file.approver());
    }

    private Map<StockPlace, StockLevel> levels(Collection<StockPlace> places) {
        return book.levels(skus(places)).stream().collect(Collectors.toMap(StockPlace::of, level -> level));
    }

    private static Set<Sku> skus(Collection<StockPlace> places) {
        return places.stream().map(StockPlace::sku).collect(Collectors.toSet());
    }
}
