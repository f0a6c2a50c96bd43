package id.laris.application.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.invoice.TaxRule;
import id.laris.domain.shared.Percentage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every keeper of the tax rules promises. */
public interface TaxRulesContract {
    TaxRules taxRules();

    @Test
    default void ppn_since_2025_is_12_percent_of_eleven_twelfths() {
        assertThat(taxRules().on(LocalDate.of(2025, 1, 1)))
                .hasValueSatisfying(rule -> {
                    assertThat(rule.rate()).isEqualTo(Percentage.of("12"));
                    assertThat(rule.baseNumerator()).isEqualTo(11);
                    assertThat(rule.baseDenominator()).isEqualTo(12);
                })
                .isEqualTo(taxRules().on(LocalDate.of(2026, 11, 22)));
    }

    @Test
    default void the_day_before_belongs_to_another_rule_or_none() {
        var since2025 = taxRules().on(LocalDate.of(2025, 1, 1)).map(TaxRule::name);

        assertThat(taxRules().on(LocalDate.of(2024, 12, 31)).map(TaxRule::name)).isNotEqualTo(since2025);
    }

    @Test
    default void no_rule_holds_before_the_first() {
        assertThat(taxRules().on(LocalDate.of(1980, 1, 1))).isEmpty();
    }
}
