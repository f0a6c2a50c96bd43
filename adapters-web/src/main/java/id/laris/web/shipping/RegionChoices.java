package id.laris.web.shipping;

import id.laris.application.shipping.BrowseRegions;
import id.laris.application.shipping.Regions.Region;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.customer.RegionCode.Level;
import id.laris.domain.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The four selects of an address, from province to village: each offers what lies below the one above it. */
@Singleton
public class RegionChoices {
    private final BrowseRegions regions;

    RegionChoices(BrowseRegions regions) {
        this.regions = regions;
    }

    /**
     * One select of the address.
     *
     * @param options empty until the one above is chosen
     * @param wrong this is where the address stops being complete
     */
    public record Choice(String field, List<Region> options, String chosen, boolean wrong) {
        static Choice of(String field, List<Region> options, Optional<RegionCode> chosen) {
            return new Choice(field, options, chosen.map(RegionCode::value).orElse(""), false);
        }

        boolean isOpen() {
            return !options.isEmpty() && chosen.isEmpty();
        }

        Choice marked() {
            return new Choice(field, options, chosen, true);
        }
    }

    /** @param typed what was chosen in each, from the province down; whatever does not lie within the one above counts as not chosen */
    public List<Choice> of(String... typed) {
        var province = at(Level.PROVINCE, typed);
        var regency = at(Level.REGENCY, typed);
        var district = at(Level.DISTRICT, typed);
        return List.of(
                Choice.of("province", regions.below(Optional.empty()), province),
                Choice.of("regency", below(province), regency),
                Choice.of("district", below(regency), district),
                Choice.of("village", below(district), at(Level.VILLAGE, typed)));
    }

    /** The same, with a mark where the address stops being complete. */
    public static List<Choice> marked(List<Choice> choices) {
        var first = choices.stream().filter(Choice::isOpen).findFirst().orElse(choices.get(choices.size() - 1));
        return choices.stream().map(c -> c == first ? c.marked() : c).toList();
    }

    /** What is chosen at that level; empty when it does not lie within the one chosen above it. */
    public static Optional<RegionCode> at(Level level, String... typed) {
        var code = typed[level.ordinal()];
        if (level == Level.PROVINCE) return region(code, "");
        return at(Level.values()[level.ordinal() - 1], typed).flatMap(upper -> region(code, upper + "."));
    }

    private List<Region> below(Optional<RegionCode> upper) {
        return upper.isEmpty() ? List.of() : regions.below(upper);
    }

    private static Optional<RegionCode> region(String code, String beginning) {
        if (code == null || code.isBlank() || !code.startsWith(beginning)) return Optional.empty();
        try {
            return Optional.of(new RegionCode(code));
        } catch (Refusal noCode) {
            return Optional.empty();
        }
    }
}
