package id.laris.application.tax;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of the tax rules promises. */
public interface TaxRulesContract {
    TaxRules taxRules();

    private Map<TaxClass, TaxRule> on(String day) {
        return taxRules().law().at(LocalDate.parse(day), Optional.empty());
    }

    @Test
    default void ppn_since_2025_is_12_percent_of_eleven_twelfths() {
        var rule = on("2025-01-01").get(TaxClass.STANDARD);

        assertThat(rule.rate()).isEqualTo(Percentage.of("12"));
        assertThat(rule.baseNumerator()).isEqualTo(11);
        assertThat(rule.baseDenominator()).isEqualTo(12);
        assertThat(rule.shipping()).isTrue();
        assertThat(rule).isEqualTo(on("2026-11-22").get(TaxClass.STANDARD));
    }

    @Test
    default void luxury_bears_the_whole_rate() {
        var rule = on("2026-11-22").get(TaxClass.LUXURY);

        assertThat(rule.rate()).isEqualTo(Percentage.of("12"));
        assertThat(rule.baseNumerator()).isEqualTo(rule.baseDenominator());
    }

    @Test
    default void the_day_before_belongs_to_another_rule_or_none() {
        assertThat(on("2024-12-31").get(TaxClass.STANDARD))
                .isNotEqualTo(on("2025-01-01").get(TaxClass.STANDARD));
    }

    @Test
    default void no_rule_holds_before_the_first() {
        assertThat(on("1980-01-01")).isEmpty();
    }

    @Test
    default void keeps_what_is_added_ends_it_and_lets_it_go() {
        var rule = new TaxRule(
                new TaxRuleId(UUID.randomUUID()),
                TaxClass.STANDARD,
                TaxZone.of(List.of(new RegionCode("21.71"), new RegionCode("21"))),
                "Kawasan bebas",
                Percentage.of("0.5"),
                1,
                3,
                false,
                LocalDate.of(2031, 1, 1),
                Optional.empty());
        var last = LocalDate.of(2031, 3, 1);

        taxRules().lock();
        taxRules().add(rule);
        assertThat(taxRules().law().rules()).first().isEqualTo(rule);
        assertThat(taxRules().lock()).isEqualTo(taxRules().law());
        taxRules().end(rule.id(), last);
        assertThat(taxRules().law().rules()).first().isEqualTo(rule.until(last));
        taxRules().remove(rule.id());
        taxRules().remove(rule.id());
        taxRules().end(rule.id(), last);
        assertThat(taxRules().law().rules()).doesNotContain(rule, rule.until(last));
    }
}
