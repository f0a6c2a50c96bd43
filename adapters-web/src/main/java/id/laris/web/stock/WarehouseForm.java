package id.laris.web.stock;

import id.laris.application.stock.WarehouseTerms;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.Warehouse;
import jakarta.ws.rs.FormParam;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is typed of a warehouse. */
public class WarehouseForm {
    @FormParam("kode")
    String code = "";

    @FormParam("nama")
    String name = "";

    @FormParam("jalan")
    String street = "";

    @FormParam("tempat")
    String place = "";

    @FormParam("prioritas")
    String priority = "";

    /** Ticked provinces. */
    @FormParam("provinsi")
    List<String> provinces = new ArrayList<>();

    /** Codes of regencies, separated by commas or spaces. */
    @FormParam("kabupaten")
    String regencies = "";

    /** One for each day of the week from Monday on. */
    @FormParam("jam")
    List<String> hours = new ArrayList<>();

    @FormParam("ambil")
    String pickUp;

    @FormParam("dipakai")
    String active;

    /** Pieces it can hold; blank for no limit. */
    @FormParam("muat")
    String capacity = "";

    /** The version that was looked at; blank for a new one. */
    @FormParam("versi")
    String version = "";

    static WarehouseForm blank() {
        var form = new WarehouseForm();
        form.priority = "100";
        form.pickUp = "ya";
        form.active = "ya";
        return form;
    }

    /** As if somebody had typed what holds now. */
    static WarehouseForm of(Warehouse warehouse) {
        var form = new WarehouseForm();
        form.code = warehouse.code().value();
        form.name = warehouse.name();
        form.street = warehouse.street();
        form.place = warehouse.place().value();
        form.priority = Integer.toString(warehouse.priority());
        form.provinces = warehouse.zones().stream()
                .map(RegionCode::value)
                .filter(zone -> zone.length() == 2)
                .toList();
        form.regencies = String.join(
                ", ",
                warehouse.zones().stream()
                        .map(RegionCode::value)
                        .filter(zone -> zone.length() > 2)
                        .toList());
        for (var day : DayOfWeek.values())
            form.hours.add(warehouse.hours().on(day).map(Object::toString).orElse(""));
        form.pickUp = warehouse.pickUp() ? "ya" : null;
        form.active = warehouse.active() ? "ya" : null;
        form.capacity = warehouse.capacity().map(Object::toString).orElse("");
        form.version = Long.toString(warehouse.version());
        return form;
    }

    WarehouseTerms terms() {
        return new WarehouseTerms(
                name,
                street,
                region(place, "region"),
                priority(),
                zones(),
                open(),
                pickUp != null,
                active != null,
                capacity());
    }

    Optional<Long> seen() {
        return version != null && version.matches("\\d{1,18}")
                ? Optional.of(Long.parseLong(version))
                : Optional.empty();
    }

    String hoursOn(DayOfWeek day) {
        return day.ordinal() < hours.size() ? hours.get(day.ordinal()) : "";
    }

    private int priority() {
        var typed = priority == null ? "" : priority.strip();
        if (!typed.matches("\\d{1,4}")) throw new Invalid("priority", typed, "0 to " + Warehouse.MOST_PRIORITY);
        return Integer.parseInt(typed);
    }

    /** Dots between thousands are welcome. */
    private Optional<Integer> capacity() {
        var typed = capacity == null ? "" : capacity.strip().replace(".", "");
        if (typed.isEmpty()) return Optional.empty();
        if (!typed.matches("\\d{1,10}") || Long.parseLong(typed) > Warehouse.MOST_CAPACITY)
            throw new Invalid("capacity", typed, "1 to " + Warehouse.MOST_CAPACITY + " pieces, or nothing");
        return Optional.of(Integer.parseInt(typed));
    }

    private Set<RegionCode> zones() {
        var zones = new LinkedHashSet<RegionCode>();
        provinces.forEach(code -> zones.add(region(code, "zones")));
        for (var typed : (regencies == null ? "" : regencies).strip().split("[\\s,;]+"))
            if (!typed.isEmpty()) zones.add(region(typed, "zones"));
        return zones;
    }

    private Map<DayOfWeek, String> open() {
        var open = new TreeMap<DayOfWeek, String>();
        for (var day : DayOfWeek.values()) open.put(day, hoursOn(day));
        return open;
    }

    private static RegionCode region(String code, String field) {
        try {
            return new RegionCode(code == null ? null : code.strip());
        } catch (Invalid unreadable) {
            throw new Invalid(field, code, "a code such as 32.73");
        }
    }
}
