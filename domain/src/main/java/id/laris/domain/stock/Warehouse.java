package id.laris.domain.stock;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.customer.RegionCode.Level;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A place goods are kept and shipped from.
 *
 * @param place the regency, district or village where it stands
 * @param priority smaller ships first; 0 to {@value #MOST_PRIORITY}
 * @param zones provinces and regencies it ships to; empty for everywhere
 * @param hours when people find it open
 * @param pickUp whether customers may fetch their orders here
 * @param active an inactive one gets no new orders
 * @param capacity pieces it can hold, 1 to {@value #MOST_CAPACITY}; empty when nobody has counted
 * @param version as read; 0 for a new one
 */
public record Warehouse(
        WarehouseCode code,
        String name,
        String street,
        RegionCode place,
        int priority,
        SortedSet<RegionCode> zones,
        OpeningHours hours,
        boolean pickUp,
        boolean active,
        Optional<Integer> capacity,
        long version) {
    public static final int MOST_CAPACITY = 1_000_000_000;
    public static final int MOST_PRIORITY = 9_999;
    private static final int MOST_ZONES = 600;

    public Warehouse {
        name = Text.line("name", name, 1, 100);
        street = Text.line("street", street, 0, 200);
        if (place.level() == Level.PROVINCE) throw new Invalid("region", place, "a regency, district or village");
        if (priority < 0 || priority > MOST_PRIORITY) throw new Invalid("priority", priority, "0 to " + MOST_PRIORITY);
        if (zones.size() > MOST_ZONES || zones.stream().anyMatch(Warehouse::isNoZone))
            throw new Invalid("zones", zones, "codes of provinces and regencies");
        if (capacity.filter(pieces -> pieces < 1 || pieces > MOST_CAPACITY).isPresent())
            throw new Invalid("capacity", capacity.get(), "1 to " + MOST_CAPACITY + " pieces, or nothing");
        zones = Collections.unmodifiableSortedSet(new TreeSet<>(zones));
    }

    /** One that ships everywhere, lets people fetch their orders and has not said when it opens. */
    public Warehouse(WarehouseCode code, String name, String street, RegionCode place, int priority) {
        this(
                code,
                name,
                street,
                place,
                priority,
                new TreeSet<>(),
                OpeningHours.UNKNOWN,
                true,
                true,
                Optional.empty(),
                0);
    }

    private static boolean isNoZone(RegionCode zone) {
        return zone.level() != Level.PROVINCE && zone.level() != Level.REGENCY;
    }

    public RegionCode regency() {
        return place.regency();
    }

    /** Whether it ships to that place. */
    public boolean serves(RegionCode destination) {
        return zones.isEmpty() || zones.stream().anyMatch(zone -> isWithin(destination, zone));
    }

    /** Whether it ships to that place, or to some part of a place that is larger than its zones. */
    public boolean servesSomeOf(RegionCode area) {
        return serves(area) || zones.stream().anyMatch(zone -> isWithin(zone, area));
    }

    private static boolean isWithin(RegionCode place, RegionCode zone) {
        return place.equals(zone) || place.value().startsWith(zone.value() + ".");
    }

    /** The same place, as it is to be from now on. */
    public Warehouse with(
            String newName,
            String newStreet,
            RegionCode newPlace,
            int newPriority,
            Set<RegionCode> newZones,
            OpeningHours newHours,
            boolean newPickUp,
            boolean newActive) {
        return new Warehouse(
                code,
                newName,
                newStreet,
                newPlace,
                newPriority,
                new TreeSet<>(newZones),
                newHours,
                newPickUp,
                newActive,
                capacity,
                version);
    }

    /** The same place with room for so many pieces; empty for as many as come. */
    public Warehouse holding(Optional<Integer> pieces) {
        return new Warehouse(code, name, street, place, priority, zones, hours, pickUp, active, pieces, version);
    }

    /** The same as somebody saw it at that version. */
    public Warehouse seenAt(long seen) {
        return new Warehouse(code, name, street, place, priority, zones, hours, pickUp, active, capacity, seen);
    }
}
