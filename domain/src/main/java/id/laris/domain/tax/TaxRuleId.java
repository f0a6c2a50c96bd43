package id.laris.domain.tax;

import id.laris.domain.shared.Invalid;
import java.util.UUID;

/** Identity of a tax rule. */
public record TaxRuleId(UUID value) {
    public TaxRuleId {
        if (value == null) throw new IllegalArgumentException("id");
    }

    /** @throws Invalid tax-rule */
    public static TaxRuleId parse(String text) {
        try {
            return new TaxRuleId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new Invalid("tax-rule", text, "the id of a rule");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
