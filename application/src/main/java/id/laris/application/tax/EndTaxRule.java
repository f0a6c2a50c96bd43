package id.laris.application.tax;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxRulesOverlap;
import java.time.Clock;
import java.time.LocalDate;

/** A rule holds until some day and no longer, so that another can take its place. Days that are over stay as they were. */
@UseCase
@Audited
@Requires(Permission.MANAGE_TAX)
public final class EndTaxRule {
    private final TaxRules rules;
    private final ShopSettings settings;
    private final Clock clock;
    private final AuditNotes notes;

    public EndTaxRule(TaxRules rules, ShopSettings settings, Clock clock, AuditNotes notes) {
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @param last today or later, or yesterday, so that a rule of today can take its place
     * @throws Missing tax-rule-not-found
     * @throws Invalid valid-to when that day, or the day the rule ended, is over
     * @throws TaxRulesOverlap when another rule holds before that day
     */
    public TaxRule end(TaxRuleId id, LocalDate last) {
        var law = rules.lock();
        var rule = law.rules().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("tax-rule", id));
        var yesterday = LocalDate.ofInstant(clock.instant(), settings.zone()).minusDays(1);
        if (last.isBefore(yesterday)
                || rule.validTo().filter(yesterday::isAfter).isPresent())
            throw new Invalid("valid-to", last, "no day before " + yesterday);
        var after = rule.until(last);
        law.requireRoomFor(after);
        rules.end(id, last);
        notes.about("tax-rule", id);
        notes.changed("validTo", rule.validTo().map(LocalDate::toString).orElse(""), last);
        return after;
    }
}
