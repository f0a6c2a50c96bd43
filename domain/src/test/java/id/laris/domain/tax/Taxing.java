package id.laris.domain.tax;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Percentage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** PPN since 2025: 12 % of 11/12 of the price; luxury goods bear the 12 % in full. */
final class Taxing {
    static final TaxRule ORDINARY = rule(TaxClass.STANDARD, "12", 11, 12, "2025-01-01", null);
    static final TaxRule LUXURY = rule(TaxClass.LUXURY, "12", 1, 1, "2025-02-01", null);
    static final TaxRule UNTIL_2024 = rule(TaxClass.STANDARD, "11", 1, 1, "2022-04-01", "2024-12-31");

    private Taxing() {}

    static TaxRule rule(
            TaxClass of, String rate, int numerator, int denominator, String from, String to, String... zone) {
        return new TaxRule(
                new TaxRuleId(UUID.randomUUID()),
                of,
                TaxZone.of(Arrays.stream(zone).map(RegionCode::new).toList()),
                "PPN " + rate + "%",
                Percentage.of(rate),
                numerator,
                denominator,
                true,
                LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse));
    }

    static TaxTerms terms(boolean included) {
        return new TaxTerms(true, included, Map.of(TaxClass.STANDARD, ORDINARY, TaxClass.LUXURY, LUXURY), true);
    }
}
