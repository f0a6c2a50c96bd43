package id.laris.domain.tax;

import id.laris.domain.customer.RegionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All tax rules. No two of them hold for the same class and place on the same day, unless one names the place more closely. */
public record TaxLaw(List<TaxRule> rules) {
    public TaxLaw {
        rules = List.copyOf(rules);
    }

    /** @throws TaxRulesOverlap when another rule holds where and when this one would */
    public void requireRoomFor(TaxRule wanted) {
        rules.stream()
                .filter(rule -> !rule.id().equals(wanted.id()) && rule.conflictsWith(wanted))
                .findFirst()
                .ifPresent(rule -> {
                    throw new TaxRulesOverlap(wanted, rule);
                });
    }

    /**
     * For each taxed class the rule of that day that names the place most closely: a regency goes before its province, that before
     * everywhere. A class without a rule is left out.
     *
     * @param place empty when goods are fetched, or nobody knows yet
     */
    public Map<TaxClass, TaxRule> at(LocalDate day, Optional<RegionCode> place) {
        var found = new EnumMap<TaxClass, TaxRule>(TaxClass.class);
        rules.stream()
                .filter(rule -> rule.holdsOn(day) && rule.zone().closeness(place) > 0)
                .sorted(Comparator.comparing(rule -> rule.zone().closeness(place)))
                .forEach(rule -> found.put(rule.taxClass(), rule));
        return found;
    }
}
