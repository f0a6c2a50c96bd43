package id.laris.application.tax;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.tax.TaxRule;
import java.util.List;

/** All tax rules, past ones and coming ones too: those that begin last first. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ListTaxRules {
    private final TaxRules rules;

    public ListTaxRules(TaxRules rules) {
        this.rules = rules;
    }

    public List<TaxRule> list() {
        return rules.law().rules();
    }
}
