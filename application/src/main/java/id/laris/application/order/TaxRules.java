package id.laris.application.order;

import id.laris.domain.invoice.TaxRule;
import java.time.LocalDate;
import java.util.Optional;

/** The tax rules in force, as data. */
public interface TaxRules {
    /** The rule that holds on that day in the shop's zone; empty when none does. */
    Optional<TaxRule> on(LocalDate day);
}
