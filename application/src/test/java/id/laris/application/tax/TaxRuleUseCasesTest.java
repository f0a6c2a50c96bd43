package id.laris.application.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxRuleInForce;
import id.laris.domain.tax.TaxRulesOverlap;
import id.laris.domain.tax.TaxZone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaxRuleUseCasesTest {
    private final TestShop shop = new TestShop();
    private final TaxRules rules = shop.taxRules;
    private final AddTaxRule addTaxRule = new AddTaxRule(rules, shop.ids, new AuditNotes());
    private final EndTaxRule endTaxRule = new EndTaxRule(rules, TestShop.SETTINGS, shop.clock, new AuditNotes());
    private final RemoveTaxRule removeTaxRule =
            new RemoveTaxRule(rules, TestShop.SETTINGS, shop.clock, new AuditNotes());
    private final LocalDate today = LocalDate.ofInstant(shop.clock.instant(), TestShop.SETTINGS.zone());

    private TaxRule add(String rate, LocalDate from, String zone) {
        return addTaxRule.add(new AddTaxRule.Command(
                TaxClass.STANDARD,
                TaxZone.parse(zone),
                "PPN " + rate,
                Percentage.of(rate),
                1,
                1,
                true,
                from,
                Optional.empty()));
    }

    private TaxRule standing(LocalDate day, String place) {
        return rules.law()
                .at(day, Optional.of(place).filter(p -> !p.isEmpty()).map(RegionCode::new))
                .get(TaxClass.STANDARD);
    }

    @Test
    void a_new_rate_takes_the_place_of_one_that_ended_the_day_before() {
        var old = standing(today, "");
        assertThatThrownBy(() -> add("13", today.plusDays(30), "")).isInstanceOf(TaxRulesOverlap.class);

        endTaxRule.end(old.id(), today.plusDays(29));
        var next = add("13", today.plusDays(30), "");

        assertThat(standing(today.plusDays(29), "")).isEqualTo(old.until(today.plusDays(29)));
        assertThat(standing(today.plusDays(30), "")).isEqualTo(next);
        assertThatThrownBy(() -> endTaxRule.end(old.id(), today.plusDays(30))).isInstanceOf(TaxRulesOverlap.class);
    }

    @Test
    void a_zone_has_a_rule_of_its_own_beside_that_of_everywhere() {
        var free = add("0", today, "21.71");

        assertThat(standing(today, "21.71")).isEqualTo(free);
        assertThat(standing(today, "21.01")).isNotEqualTo(free);
    }

    @Test
    void what_held_on_days_that_are_over_stays() {
        var rule = standing(today, "");

        assertThatThrownBy(() -> endTaxRule.end(rule.id(), today.minusDays(2))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> removeTaxRule.remove(rule.id())).isInstanceOf(TaxRuleInForce.class);
        var ended = endTaxRule.end(rule.id(), today.minusDays(1));
        assertThat(rules.law().rules()).contains(ended);
        shop.clock.forward(java.time.Duration.ofDays(3));
        assertThatThrownBy(() -> endTaxRule.end(rule.id(), today.plusDays(9))).isInstanceOf(Invalid.class);
    }

    @Test
    void a_rule_that_has_not_begun_can_be_taken_back() {
        var coming = add("0", today.plusDays(1), "32");

        removeTaxRule.remove(coming.id());

        assertThat(rules.law().rules()).doesNotContain(coming);
        assertThatThrownBy(() -> removeTaxRule.remove(coming.id())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> endTaxRule.end(new TaxRuleId(UUID.randomUUID()), today))
                .isInstanceOf(Missing.class);
    }
}
