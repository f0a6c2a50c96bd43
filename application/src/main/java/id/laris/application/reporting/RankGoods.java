package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.StockSheet.Shelf;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.stock.WarehouseCode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which goods sold best and worst in a time, and which sell more or fewer pieces than in the time before. All of it is added up from the book
 * of sales. Who is bound to warehouses sees what left from, and what lies in, one of them.
 */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class RankGoods {
    /** What stands first, and what does not stand there at all. Equals stand by their key. */
    public enum Rank {
        /** Most pieces first; all that sold. */
        BEST(row -> row.pieces() > 0, Comparator.comparing(Row::pieces).reversed()),
        /** Fewest pieces first, and of those the most on the shelf; all that there is some of. */
        WORST(
                row -> row.onHand() > 0,
                Comparator.comparing(Row::pieces)
                        .thenComparing(Comparator.comparing(Row::onHand).reversed())),
        /** The greatest rise in pieces first. */
        RISING(row -> row.change() > 0, Comparator.comparing(Row::change).reversed()),
        /** The greatest fall in pieces first. */
        FALLING(row -> row.change() < 0, Comparator.comparing(Row::change));

        private final Predicate<Row> belongs;
        private final Comparator<Row> order;

        Rank(Predicate<Row> belongs, Comparator<Row> order) {
            this.belongs = belongs;
            this.order = order.thenComparing(Row::key);
        }

        List<Row> of(List<Row> rows) {
            return rows.stream().filter(belongs).sorted(order).toList();
        }
    }

    /** @param bySku by variant, else by product */
    public record Query(Rank rank, boolean bySku, Period period, Optional<WarehouseCode> warehouse) {}

    /** @param key a SKU or a slug @param onHand good pieces now */
    public record Row(String key, String name, SalesFigures figures, SalesFigures before, long onHand) {
        public long pieces() {
            return figures.amounts().pieces();
        }

        /** In pieces, against the time before. */
        public long change() {
            return pieces() - before.amounts().pieces();
        }
    }

    /** @param query as answered: with the warehouse it is about */
    public record Ranking(Query query, List<Row> rows) {}

    private final SalesSums sums;
    private final StockSheet sheet;
    private final CurrentActor current;

    public RankGoods(SalesSums sums, StockSheet sheet, CurrentActor current) {
        this.sums = sums;
        this.sheet = sheet;
        this.current = current;
    }

    public Ranking rank(Query asked) {
        var query = new Query(
                asked.rank(), asked.bySku(), asked.period(), ReportPlace.of(current.actor(), asked.warehouse()));
        var dimension = query.bySku() ? SalesDimension.SKU : SalesDimension.PRODUCT;
        var now = sums.byKey(dimension, query.period(), query.warehouse());
        var before = sums.byKey(dimension, query.period().before(), query.warehouse());
        var shelves = shelves(query);
        var keys = new HashSet<>(now.keySet());
        keys.addAll(before.keySet());
        keys.addAll(shelves.keySet());
        var names = names(dimension, keys, shelves);
        var rows = keys.stream()
                .map(key -> new Row(
                        key,
                        names.get(key),
                        now.getOrDefault(key, SalesFigures.NONE),
                        before.getOrDefault(key, SalesFigures.NONE),
                        shelves.getOrDefault(key, List.of()).stream()
                                .mapToLong(Shelf::onHand)
                                .sum()))
                .toList();
        return new Ranking(query, query.rank().of(rows));
    }

    private Map<String, List<Shelf>> shelves(Query query) {
        return sheet.shelves(query.warehouse()).stream()
                .filter(shelf -> query.bySku() || !shelf.product().isEmpty())
                .collect(Collectors.groupingBy(query.bySku() ? Shelf::sku : Shelf::product));
    }

    /** As the catalogue calls them; what is no longer in it as it was called when it was last sold. */
    private Map<String, String> names(SalesDimension dimension, Set<String> keys, Map<String, List<Shelf>> shelves) {
        var names = new TreeMap<String, String>();
        shelves.forEach((key, of) -> names.put(
                key,
                dimension == SalesDimension.SKU ? of.get(0).name() : of.get(0).title()));
        var gone = keys.stream().filter(key -> !names.containsKey(key)).toList();
        names.putAll(sums.names(dimension, gone));
        gone.forEach(key -> names.putIfAbsent(key, key));
        return names;
    }
}
