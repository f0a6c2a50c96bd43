package id.laris.application.stock;

import id.laris.application.shipping.Regions;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.OpeningHours;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All of a warehouse that people decide.
 *
 * @param place code of the regency, district or village where it stands
 * @param zones codes of provinces and regencies it ships to; none for everywhere
 * @param capacity pieces it can hold; empty when nobody has counted
 * @param hours as {@code 08:00-17:00} by day; a day that is left out or blank is closed
 */
public record WarehouseTerms(
        String name,
        String street,
        RegionCode place,
        int priority,
        Set<RegionCode> zones,
        Map<DayOfWeek, String> hours,
        boolean pickUp,
        boolean active,
        Optional<Integer> capacity) {
    public WarehouseTerms {
        zones = Set.copyOf(zones);
        hours = Map.copyOf(hours);
    }

    Warehouse opened(WarehouseCode code, Regions regions) {
        requireKnown(regions);
        return new Warehouse(
                code,
                name,
                street,
                place,
                priority,
                new TreeSet<>(zones),
                OpeningHours.parse(hours),
                pickUp,
                active,
                capacity,
                0);
    }

    Warehouse applied(Warehouse before, Regions regions) {
        requireKnown(regions);
        return before.with(name, street, place, priority, zones, OpeningHours.parse(hours), pickUp, active)
                .holding(capacity);
    }

    private void requireKnown(Regions regions) {
        if (regions.find(place).isEmpty()) throw new Invalid("region", place, "the code of a place that exists");
        for (var zone : new TreeSet<>(zones))
            if (regions.find(zone).isEmpty()) throw new Invalid("zones", zone, "codes of provinces and regencies");
    }
}
