package id.laris.application.order;

import id.laris.domain.invoice.TaxRule;
import id.laris.domain.shared.Percentage;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** PPN as it stands since 2025. */
@Alternative
@Singleton
public class FixedTaxRules implements TaxRules {
    private static final TaxRule PPN =
            new TaxRule("PPN 12% × 11/12", Percentage.of("12"), 11, 12, LocalDate.of(2025, 1, 1), Optional.empty());

    @Override
    public Optional<TaxRule> on(LocalDate day) {
        return Optional.of(PPN).filter(rule -> rule.holdsOn(day));
    }
}
