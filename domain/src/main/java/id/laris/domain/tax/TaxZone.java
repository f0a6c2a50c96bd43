package id.laris.domain.tax;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a tax rule holds: in some provinces and regencies, or, without any, everywhere. The place is where goods are sent to; who fetches
 * them is everywhere and nowhere else.
 *
 * @param regions provinces and regencies, at most {@link #MOST}
 */
public record TaxZone(SortedSet<RegionCode> regions) {
    public static final int MOST = 200;
    public static final TaxZone EVERYWHERE = new TaxZone(new TreeSet<>());

    public TaxZone {
        regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
        if (regions.size() > MOST) throw new Invalid("zone", regions.size(), "at most " + MOST);
        for (var region : regions)
            if (region.level() != RegionCode.Level.PROVINCE && region.level() != RegionCode.Level.REGENCY)
                throw new Invalid("zone", region, "codes of provinces and regencies such as 21 or 21.71");
    }

    public static TaxZone of(Collection<RegionCode> regions) {
        return new TaxZone(new TreeSet<>(regions));
    }

    /**
     * @param codes with commas or spaces between them; none is everywhere
     * @throws Invalid zone
     */
    public static TaxZone parse(String codes) {
        var regions = new TreeSet<RegionCode>();
        for (var code : (codes == null ? "" : codes).split("[\\s,;]+")) {
            if (code.isEmpty()) continue;
            try {
                regions.add(new RegionCode(code));
            } catch (Invalid malformed) {
                throw new Invalid("zone", code, "codes of provinces and regencies such as 21 or 21.71");
            }
        }
        return new TaxZone(regions);
    }

    public boolean isEverywhere() {
        return regions.isEmpty();
    }

    /** How closely this zone names a place: 0 not at all, 1 as everywhere, 2 by its province, 3 by its regency. */
    int closeness(Optional<RegionCode> place) {
        if (isEverywhere()) return 1;
        if (place.isEmpty()) return 0;
        var to = place.get();
        if (to.level() != RegionCode.Level.PROVINCE && regions.contains(to.regency())) return 3;
        return regions.contains(to.province()) ? 2 : 0;
    }

    /** Whether both name the same place equally closely, so that nobody could tell which goes before. */
    boolean meets(TaxZone other) {
        if (isEverywhere() || other.isEverywhere()) return isEverywhere() && other.isEverywhere();
        return regions.stream().anyMatch(other.regions::contains);
    }

    /** Codes with commas between them; empty for everywhere. */
    @Override
    public String toString() {
        return regions.stream().map(RegionCode::value).collect(Collectors.joining(", "));
    }
}
