package id.laris.application.shipping;

import id.laris.domain.customer.PostalAddress.VillageName;
import id.laris.domain.customer.RegionCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Two provinces with what lies below them: enough for tests. */
@Alternative
@Singleton
public class FewRegions implements Regions {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("32", "Jawa Barat"),
            Map.entry("32.73", "Kota Bandung"),
            Map.entry("32.73.01", "Sukasari"),
            Map.entry("32.73.01.1001", "Gegerkalong"),
            Map.entry("32.73.01.1002", "Isola"),
            Map.entry("32.73.02", "Coblong"),
            Map.entry("32.73.02.1001", "Cipaganti"),
            Map.entry("91", "Papua"),
            Map.entry("91.71", "Kota Jayapura"),
            Map.entry("91.71.01", "Jayapura Utara"),
            Map.entry("91.71.01.1001", "Gurabesi")));
    public static final RegionCode BANDUNG_VILLAGE = new RegionCode("32.73.01.1001");
    public static final RegionCode JAYAPURA_VILLAGE = new RegionCode("91.71.01.1001");

    @Override
    public List<Region> provinces() {
        return ofLength("", 2);
    }

    @Override
    public List<Region> within(RegionCode parent) {
        return switch (parent.level()) {
            case PROVINCE -> ofLength(parent.value() + ".", 5);
            case REGENCY -> ofLength(parent.value() + ".", 8);
            case DISTRICT -> ofLength(parent.value() + ".", 13);
            case VILLAGE -> List.of();
        };
    }

    @Override
    public Optional<VillageName> village(RegionCode code) {
        if (code.level() != RegionCode.Level.VILLAGE || !NAMES.containsKey(code.value())) return Optional.empty();
        return Optional.of(new VillageName(
                code,
                NAMES.get(code.value()),
                NAMES.get(code.value().substring(0, 8)),
                NAMES.get(code.value().substring(0, 5)),
                NAMES.get(code.value().substring(0, 2))));
    }

    @Override
    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(NAMES.get(code.value())).map(n -> new Region(code, n));
    }

    @Override
    public Optional<String> postalCode(RegionCode village) {
        return Optional.empty();
    }

    private static List<Region> ofLength(String prefix, int length) {
        return NAMES.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix) && e.getKey().length() == length)
                .map(e -> new Region(new RegionCode(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(Region::name))
                .toList();
    }
}
