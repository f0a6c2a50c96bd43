package id.laris.application.stock;

import static java.util.stream.Collectors.toMap;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockRanLow;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Says from when on SKUs are short in warehouses, and what to have there; all or none. A level that is low by what was said, and was
 * not before, is announced like one that pieces were taken from.
 */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class SetCriticalPoints {
    /** So many at a time. */
    public static final int MOST = 1_000;

    private record Place(Sku sku, WarehouseCode warehouse) {}

    private final StockBook book;
    private final Warehouses warehouses;
    private final Products products;
    private final Events events;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public SetCriticalPoints(
            StockBook book,
            Warehouses warehouses,
            Products products,
            Events events,
            Clock clock,
            CurrentActor current,
            AuditNotes notes) {
        this.book = book;
        this.warehouses = warehouses;
        this.products = products;
        this.events = events;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    /** The levels afterwards, by SKU, then warehouse. */
    public List<StockLevel> set(List<CriticalPoint> points) {
        if (points.isEmpty() || points.size() > MOST) throw new Invalid("points", points.size(), "1 to " + MOST);
        requirePlaces(points);
        var skus = new HashSet<>(points.stream().map(CriticalPoint::sku).toList());
        var before = byPlace(book.lock(skus), level -> new Place(level.sku(), level.warehouse()));
        var pointsBefore = byPlace(book.criticalPoints(skus), SetCriticalPoints::place);
        var after = book.watch(points);
        for (var level : after) {
            var was = before.get(new Place(level.sku(), level.warehouse()));
            if (level.isLow() && (was == null || !was.isLow()))
                events.publish(new StockRanLow(
                        level.sku(),
                        level.warehouse(),
                        level.available().value(),
                        level.minimum().value(),
                        clock.instant()));
        }
        for (var point : points)
            notes.changed(point.sku() + " " + point.warehouse(), text(pointsBefore.get(place(point))), text(point));
        return after;
    }

    private void requirePlaces(List<CriticalPoint> points) {
        var known = warehouses.all();
        var seen = new HashSet<Place>();
        var owners = products.owners(points.stream().map(CriticalPoint::sku).toList());
        for (var point : points) {
            if (known.stream().noneMatch(w -> w.code().equals(point.warehouse())))
                throw new Missing("warehouse", point.warehouse());
            current.actor().requireWorksIn(point.warehouse());
            if (!owners.containsKey(point.sku())) throw new Missing("sku", point.sku());
            if (!seen.add(place(point)))
                throw new Invalid("points", point.sku() + " " + point.warehouse(), "each SKU and warehouse once");
        }
    }

    private static Place place(CriticalPoint point) {
        return new Place(point.sku(), point.warehouse());
    }

    /** As the audit trail says it: {@code 5/20/7} for minimum, target and days. */
    private static String text(CriticalPoint point) {
        return point == null ? "0/0/0" : point.minimum() + "/" + point.target() + "/" + point.leadDays();
    }

    private static <T> Map<Place, T> byPlace(Collection<T> all, Function<T, Place> place) {
        return all.stream().collect(toMap(place, Function.identity()));
    }
}
