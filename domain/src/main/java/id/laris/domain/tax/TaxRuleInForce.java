package id.laris.domain.tax;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** What a rule said of days that are over stays said: it can be ended, not taken back. Code: {@code tax-rule-in-force}. */
public final class TaxRuleInForce extends Refusal {
    public TaxRuleInForce(TaxRule rule) {
        super(
                Kind.CONFLICT,
                "tax-rule-in-force",
                "%s holds since %s".formatted(rule.name(), rule.validFrom()),
                Map.of("name", rule.name(), "from", rule.validFrom().toString()));
    }
}
