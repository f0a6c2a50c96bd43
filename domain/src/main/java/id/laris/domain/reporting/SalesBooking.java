package id.laris.domain.reporting;

import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.reporting.EarnedFigures.Place;
import id.laris.domain.reporting.SalesDimension.Level;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be written into the book of sales, so that the entries of an order add up to what it has earned as it stands. Asked again, it
 * is nothing; asked late, twice or in another order, the book ends the same.
 */
public final class SalesBooking {
    private record Standing(Level level, String key, Optional<WarehouseCode> warehouse) {}

    private final OrderSale sale;
    private final List<SalesEntry> booked;
    private final ZoneId zone;
    private final Map<Sku, AverageCost> costs;
    private final Map<Sku, SoldLine> lines;
    private final Map<Place, SalesAmounts> known = new LinkedHashMap<>();
    private final Map<Place, SalesEntry.Kind> kinds = new HashMap<>();
    private final Set<String> documents = new HashSet<>();
    private final List<SalesEntry> due = new ArrayList<>();

    private SalesBooking(OrderSale sale, List<SalesEntry> booked, ZoneId zone) {
        this.sale = sale;
        this.booked = booked;
        this.zone = zone;
        costs = new HashMap<>(sale.costs());
        lines = new HashMap<>(sale.lines());
        booked.forEach(this::know);
    }

    /**
     * @param booked all entries of that order so far
     * @param now when what is corrected or taken back counts; what stands in the book for the first time counts when it happened
     * @return the entries to add; none when the book is right
     */
    public static List<SalesEntry> due(OrderSale sale, List<SalesEntry> booked, Instant now, ZoneId zone) {
        return new SalesBooking(sale, booked, zone).due(now);
    }

    private void know(SalesEntry entry) {
        var sku = entry.line().sku();
        var place = new Place(entry.document(), sku, entry.warehouse());
        known.merge(place, entry.amounts(), SalesAmounts::plus);
        kinds.putIfAbsent(place, entry.kind());
        documents.add(entry.document());
        lines.put(sku, entry.line());
        entry.unitCost().ifPresentOrElse(cost -> costs.put(sku, cost), () -> costs.remove(sku));
    }

    private List<SalesEntry> due(Instant now) {
        var earned = EarnedFigures.of(sale, costs);
        earned.forEach((place, what) -> add(
                place,
                what.amounts().minus(known.getOrDefault(place, SalesAmounts.NONE)),
                what.kind(),
                documents.contains(place.document()) ? now : what.at()));
        known.forEach((place, amounts) -> {
            if (!earned.containsKey(place))
                add(
                        place,
                        SalesAmounts.NONE.minus(amounts),
                        sale.stands() ? kinds.get(place) : SalesEntry.Kind.CANCELLED,
                        now);
        });
        return marked();
    }

    private void add(Place place, SalesAmounts difference, SalesEntry.Kind kind, Instant at) {
        if (difference.isNone()) return;
        due.add(new SalesEntry(
                kind,
                Optional.of(sale.order().id()),
                sale.order().number().value(),
                place.document(),
                at,
                at.atZone(zone).toLocalDate(),
                lines.get(place.sku()),
                place.warehouse(),
                Optional.ofNullable(costs.get(place.sku())),
                OrderMarks.NONE,
                difference));
    }

    /** Where the order stands after them and did not before, or the other way round, one of them says so. */
    private List<SalesEntry> marked() {
        var before = pieces(booked);
        var after = new HashMap<>(before);
        pieces(due).forEach((where, pieces) -> after.merge(where, pieces, Long::sum));
        var said = new HashSet<Standing>();
        return due.stream().map(entry -> marked(entry, before, after, said)).toList();
    }

    private static SalesEntry marked(
            SalesEntry entry, Map<Standing, Long> before, Map<Standing, Long> after, Set<Standing> said) {
        if (entry.amounts().pieces() == 0) return entry;
        var marks = new ArrayList<>(Collections.nCopies(OrderMarks.SIZE, 0));
        standings(entry).forEach((place, standing) -> {
            if (said.add(standing)) marks.set(place, stands(after, standing) - stands(before, standing));
        });
        return new SalesEntry(
                entry.kind(),
                entry.order(),
                entry.orderNumber(),
                entry.document(),
                entry.at(),
                entry.day(),
                entry.line(),
                entry.warehouse(),
                entry.unitCost(),
                new OrderMarks(marks),
                entry.amounts());
    }

    private static int stands(Map<Standing, Long> pieces, Standing where) {
        return pieces.getOrDefault(where, 0L) > 0 ? 1 : 0;
    }

    private static Map<Standing, Long> pieces(List<SalesEntry> entries) {
        var pieces = new HashMap<Standing, Long>();
        for (var entry : entries)
            standings(entry)
                    .values()
                    .forEach(where -> pieces.merge(where, entry.amounts().pieces(), Long::sum));
        return pieces;
    }

    private static Map<Integer, Standing> standings(SalesEntry entry) {
        var all = new LinkedHashMap<Integer, Standing>();
        for (var level : Level.values()) {
            var key = entry.line().key(level);
            all.put(OrderMarks.place(level, false), new Standing(level, key, Optional.empty()));
            if (entry.warehouse().isPresent())
                all.put(OrderMarks.place(level, true), new Standing(level, key, entry.warehouse()));
        }
        return all;
    }
}
