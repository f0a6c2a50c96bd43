package id.laris.application.stock;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockLevel;
import java.util.HashSet;
import java.util.List;

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

    private final StockBook book;
    private final Warehouses warehouses;
    private final Products products;
    private final CriticalPointDesk desk;
    private final CurrentActor current;
    private final AuditNotes notes;

    public SetCriticalPoints(
            StockBook book,
            Warehouses warehouses,
            Products products,
            CriticalPointDesk desk,
            CurrentActor current,
            AuditNotes notes) {
        this.book = book;
        this.warehouses = warehouses;
        this.products = products;
        this.desk = desk;
        this.current = current;
        this.notes = notes;
    }

    /** The levels afterwards, by SKU, then warehouse. */
    public List<StockLevel> set(List<CriticalPoint> points) {
        if (points.isEmpty() || points.size() > MOST) throw new Invalid("points", points.size(), "1 to " + MOST);
        requirePlaces(points);
        var skus = points.stream().map(CriticalPoint::sku).collect(toSet());
        var locked = book.lock(skus);
        var pointsBefore = book.criticalPoints(skus).stream().collect(toMap(SetCriticalPoints::place, point -> point));
        var after = desk.watch(points, locked);
        for (var point : points)
            notes.changed(point.sku() + " " + point.warehouse(), text(pointsBefore.get(place(point))), text(point));
        return after;
    }

    private void requirePlaces(List<CriticalPoint> points) {
        var known = warehouses.all();
        var seen = new HashSet<StockPlace>();
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

    private static StockPlace place(CriticalPoint point) {
        return new StockPlace(point.warehouse(), point.sku());
    }

    /** As the audit trail says it: {@code 5/20/7} for minimum, target and days. */
    private static String text(CriticalPoint point) {
        return point == null ? "0/0/0" : point.minimum() + "/" + point.target() + "/" + point.leadDays();
    }
}
