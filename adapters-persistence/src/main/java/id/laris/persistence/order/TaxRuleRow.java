package id.laris.persistence.order;

import id.laris.domain.invoice.TaxRule;
import id.laris.domain.shared.Percentage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

@Entity
@Table(name = "tax_rule")
class TaxRuleRow {
    @Id
    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String name;
    BigDecimal rate;

    @Column(name = "base_numerator")
    int baseNumerator;

    @Column(name = "base_denominator")
    int baseDenominator;

    TaxRule toDomain() {
        return new TaxRule(
                name, new Percentage(rate), baseNumerator, baseDenominator, validFrom, Optional.ofNullable(validTo));
    }
}
