package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockNotice;
import id.laris.domain.stock.StockNotice.Standing;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryStockNotices implements StockNotices {
    private final Table<StockPlace, StockNotice> notices;
    private final StockBook book;

    @Inject
    public InMemoryStockNotices(StockBook book, Undo undo) {
        this.book = book;
        notices = new Table<>(undo);
    }

    @Override
    public List<StockNotice> hold(Collection<StockPlace> places) {
        return sorted(notices.all().filter(notice -> places.contains(place(notice))));
    }

    @Override
    public void put(StockNotice notice) {
        notices.put(place(notice), notice);
    }

    @Override
    public int resolve(Instant now) {
        var over = notices.all()
                .filter(notice -> notice.resolvedAt().isEmpty())
                .filter(notice -> book.levels(List.of(notice.sku())).stream()
                        .filter(level -> level.warehouse().equals(notice.warehouse()))
                        .noneMatch(StockLevel::isLow))
                .toList();
        over.forEach(notice -> put(notice.resolved(now)));
        return over.size();
    }

    @Override
    public Page<StockNotice> list(NoticeQuery query, Instant now) {
        var found = in(query.warehouses())
                .filter(notice -> query.standing().stream().allMatch(notice.standing(now)::equals))
                .sorted(Comparator.comparing(StockNotice::raisedAt)
                        .reversed()
                        .thenComparing(InMemoryStockNotices::place))
                .toList();
        int from = start(query);
        int to = Math.min(found.size(), from + query.limit());
        return new Page<>(
                found.subList(Math.min(from, to), to),
                to < found.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    private static int start(NoticeQuery query) {
        try {
            return query.cursor().map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException malformed) {
            throw new Invalid("cursor", query.cursor().orElse(""), "the cursor of an earlier page");
        }
    }

    @Override
    public long countOpen(Set<WarehouseCode> warehouses, Instant now) {
        return in(warehouses)
                .filter(notice -> notice.standing(now) == Standing.OPEN)
                .count();
    }

    @Override
    public List<StockNotice> raisedBetween(Set<WarehouseCode> warehouses, Instant from, Instant to) {
        return sorted(in(warehouses)
                .filter(notice -> notice.standing(to) == Standing.OPEN)
                .filter(notice ->
                        !notice.raisedAt().isBefore(from) && notice.raisedAt().isBefore(to)));
    }

    private Stream<StockNotice> in(Set<WarehouseCode> warehouses) {
        return notices.all().filter(notice -> warehouses.isEmpty() || warehouses.contains(notice.warehouse()));
    }

    private static List<StockNotice> sorted(Stream<StockNotice> all) {
        return all.sorted(Comparator.comparing(InMemoryStockNotices::place)).toList();
    }

    private static StockPlace place(StockNotice notice) {
        return new StockPlace(notice.warehouse(), notice.sku());
    }
}
