package id.laris.application.tax;

import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxLaw;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxZone;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** PPN as it stands since 2025, and what was added to it. */
@Alternative
@Singleton
public class FixedTaxRules implements TaxRules {
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final Comparator<TaxRule> NEWEST_FIRST = Comparator.comparing(TaxRule::validFrom)
            .reversed()
            .thenComparing(rule -> rule.taxClass().name(), Comparator.reverseOrder())
            .thenComparing(rule -> rule.zone().regions().size());

    private final List<TaxRule> rules = new ArrayList<>(List.of(
            rule(1, TaxClass.STANDARD, "PPN 12% × 11/12", 11, 12, SINCE),
            rule(2, TaxClass.LUXURY, "PPN 12%", 1, 1, LocalDate.of(2025, 2, 1))));

    private static TaxRule rule(int id, TaxClass of, String name, int numerator, int denominator, LocalDate from) {
        return new TaxRule(
                new TaxRuleId(new UUID(0, id)),
                of,
                TaxZone.EVERYWHERE,
                name,
                Percentage.of("12"),
                numerator,
                denominator,
                true,
                from,
                Optional.empty());
    }

    @Override
    public synchronized TaxLaw law() {
        return new TaxLaw(rules.stream().sorted(NEWEST_FIRST).toList());
    }

    @Override
    public TaxLaw lock() {
        return law();
    }

    @Override
    public synchronized void add(TaxRule rule) {
        rules.add(rule);
    }

    @Override
    public synchronized void end(TaxRuleId id, LocalDate last) {
        rules.replaceAll(rule -> rule.id().equals(id) ? rule.until(last) : rule);
    }

    @Override
    public synchronized void remove(TaxRuleId id) {
        rules.removeIf(rule -> rule.id().equals(id));
    }
}
