package id.laris.application.tax;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxRuleInForce;
import java.time.Clock;
import java.time.LocalDate;

/** A rule that has not begun to hold is taken back. */
@UseCase
@Audited
@Requires(Permission.MANAGE_TAX)
public final class RemoveTaxRule {
    private final TaxRules rules;
    private final ShopSettings settings;
    private final Clock clock;
    private final AuditNotes notes;

    public RemoveTaxRule(TaxRules rules, ShopSettings settings, Clock clock, AuditNotes notes) {
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws Missing tax-rule-not-found
     * @throws TaxRuleInForce when its first day has come
     */
    public void remove(TaxRuleId id) {
        var rule = rules.lock().rules().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("tax-rule", id));
        if (!rule.validFrom().isAfter(LocalDate.ofInstant(clock.instant(), settings.zone())))
            throw new TaxRuleInForce(rule);
        rules.remove(id);
        notes.about("tax-rule", id);
        notes.changed("rule", rule, "");
    }
}
