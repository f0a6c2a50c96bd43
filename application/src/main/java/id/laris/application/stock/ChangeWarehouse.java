package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.application.shipping.Regions;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseClosed;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.stock.WarehouseInUse;
import id.laris.domain.stock.WarehouseOpened;
import java.time.Clock;
import java.util.Optional;

/** A warehouse gets another name, place, priority, zones or hours, or is closed or opened again. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WAREHOUSES)
public final class ChangeWarehouse {
    /** @param seen the version that was looked at; empty to change it however it is */
    public record Command(WarehouseCode code, WarehouseTerms terms, Optional<Long> seen) {}

    private final Warehouses warehouses;
    private final StockBook book;
    private final Regions regions;
    private final CurrentActor current;
    private final AuditNotes notes;
    private final Events events;
    private final Clock clock;

    public ChangeWarehouse(
            Warehouses warehouses,
            StockBook book,
            Regions regions,
            CurrentActor current,
            AuditNotes notes,
            Events events,
            Clock clock) {
        this.warehouses = warehouses;
        this.book = book;
        this.regions = regions;
        this.current = current;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The warehouse afterwards.
     *
     * @throws WarehouseInUse when it is to be closed while pieces are set aside there, or is the last active one
     */
    public Warehouse change(Command command) {
        var before = warehouses.get(command.code());
        current.actor().requireWorksIn(command.code());
        var after = command.terms().applied(before, regions);
        if (before.active() && !after.active()) requireIdle(before);
        warehouses.save(command.seen().map(after::seenAt).orElse(after));
        note(before, after);
        announce(before, after);
        return warehouses.get(command.code());
    }

    private void requireIdle(Warehouse warehouse) {
        var isLast = warehouses.all().stream()
                .noneMatch(other -> other.active() && !other.code().equals(warehouse.code()));
        long held = book.reservedIn(warehouse.code());
        if (isLast || held > 0) throw new WarehouseInUse(warehouse.code(), held);
    }

    private void announce(Warehouse before, Warehouse after) {
        if (before.active() == after.active()) return;
        var now = clock.instant();
        events.publish(
                after.active() ? new WarehouseOpened(after.code(), now) : new WarehouseClosed(after.code(), now));
    }

    private void note(Warehouse before, Warehouse after) {
        notes.changed("name", before.name(), after.name());
        notes.changed("place", before.place(), after.place());
        notes.changed("priority", before.priority(), after.priority());
        notes.changed("zones", before.zones(), after.zones());
        notes.changed("hours", before.hours().days(), after.hours().days());
        notes.changed("pickUp", before.pickUp(), after.pickUp());
        notes.changed("active", before.active(), after.active());
        notes.changed("capacity", before.capacity().orElse(0), after.capacity().orElse(0));
    }
}
