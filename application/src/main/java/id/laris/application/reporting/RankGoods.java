package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.StockSheet.Shelf;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        BEST(goods -> goods.pieces() > 0, Comparator.comparing(Moved::pieces).reversed()),
        /** Fewest pieces first, and of those the most on the shelf; all that there is some of. */
        WORST(
                goods -> goods.onHand() > 0,
                Comparator.comparing(Moved::pieces)
                        .thenComparing(Comparator.comparing(Moved::onHand).reversed())),
        /** The greatest rise in pieces first. */
        RISING(goods -> goods.change() > 0, Comparator.comparing(Moved::change).reversed()),
        /** The greatest fall in pieces first. */
        FALLING(goods -> goods.change() < 0, Comparator.comparing(Moved::change));

        private final Predicate<Moved> belongs;
        private final Comparator<Moved> order;

        Rank(Predicate<Moved> belongs, Comparator<Moved> order) {
            this.belongs = belongs;
            this.order = order.thenComparing(Moved::key);
        }

        /** Whether the time before has a say. */
        boolean compares() {
            return this == RISING || this == FALLING;
        }

        List<Moved> of(Stream<Moved> goods) {
            return goods.filter(belongs).sorted(order).toList();
        }
    }

    /** What decides the place. @param before pieces in the time before */
    private record Moved(String key, long pieces, long before, long onHand) {
        long change() {
            return pieces - before;
        }
    }

    /** @param bySku by variant, else by product @param most so many rows at most, from 1 on */
    public record Query(Rank rank, boolean bySku, Period period, Optional<WarehouseCode> warehouse, int most) {
        public Query {
            if (most < 1) throw new Invalid("limit", most, "1 or more");
        }

        /** For all rows. */
        public Query(Rank rank, boolean bySku, Period period, Optional<WarehouseCode> warehouse) {
            this(rank, bySku, period, warehouse, Integer.MAX_VALUE);
        }
    }

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

    /** @param query as answered: with the warehouse it is about @param rowsInAll of which {@code rows} are the first */
    public record Ranking(Query query, List<Row> rows, int rowsInAll) {}

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
                asked.rank(),
                asked.bySku(),
                asked.period(),
                ReportPlace.of(current.actor(), asked.warehouse()),
                asked.most());
        var dimension = query.bySku() ? SalesDimension.SKU : SalesDimension.PRODUCT;
        var shelves = shelves(query);
        var ranked = query.rank().of(moved(query, dimension, shelves));
        var shown = ranked.stream().limit(query.most()).toList();
        return new Ranking(query, rows(query, dimension, shown, shelves), ranked.size());
    }

    private Stream<Moved> moved(Query query, SalesDimension dimension, Map<String, List<Shelf>> shelves) {
        var now = sums.pieces(dimension, query.period(), query.warehouse());
        var before = query.rank().compares()
                ? sums.pieces(dimension, query.period().before(), query.warehouse())
                : Map.<String, Long>of();
        var keys = new HashSet<>(now.keySet());
        keys.addAll(before.keySet());
        keys.addAll(shelves.keySet());
        return keys.stream()
                .map(key -> new Moved(
                        key,
                        now.getOrDefault(key, 0L),
                        before.getOrDefault(key, 0L),
                        shelves.getOrDefault(key, List.of()).stream()
                                .mapToLong(Shelf::onHand)
                                .sum()));
    }

    private List<Row> rows(Query query, SalesDimension dimension, List<Moved> shown, Map<String, List<Shelf>> shelves) {
        var keys = shown.stream().map(Moved::key).toList();
        var now = sums.ofKeys(dimension, keys, query.period(), query.warehouse());
        var before = sums.ofKeys(dimension, keys, query.period().before(), query.warehouse());
        var names = names(dimension, keys, shelves);
        return shown.stream()
                .map(goods -> new Row(
                        goods.key(),
                        names.get(goods.key()),
                        now.getOrDefault(goods.key(), SalesFigures.NONE),
                        before.getOrDefault(goods.key(), SalesFigures.NONE),
                        goods.onHand()))
                .toList();
    }

    private Map<String, List<Shelf>> shelves(Query query) {
        return sheet.shelves(query.warehouse()).stream()
                .filter(shelf -> query.bySku() || !shelf.product().isEmpty())
                .collect(Collectors.groupingBy(query.bySku() ? Shelf::sku : Shelf::product));
    }

    /** As the catalogue calls them; what is no longer in it as it was called when it was last sold. */
    private Map<String, String> names(SalesDimension dimension, List<String> keys, Map<String, List<Shelf>> shelves) {
        var gone = keys.stream().filter(key -> !shelves.containsKey(key)).toList();
        var names = new HashMap<>(sums.names(dimension, gone));
        for (var key : keys)
            if (shelves.containsKey(key)) {
                var shelf = shelves.get(key).get(0);
                names.put(key, dimension == SalesDimension.SKU ? shelf.name() : shelf.title());
            } else names.putIfAbsent(key, key);
        return names;
    }
}
