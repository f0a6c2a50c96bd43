package id.laris.application.tax;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxRulesOverlap;
import id.laris.domain.tax.TaxZone;
import java.time.LocalDate;
import java.util.Optional;

/** From some day on goods of a class are taxed so, in some places or everywhere. Orders of before stay as they were. */
@UseCase
@Audited
@Requires(Permission.MANAGE_TAX)
public final class AddTaxRule {
    public record Command(
            TaxClass taxClass,
            TaxZone zone,
            String name,
            Percentage rate,
            int baseNumerator,
            int baseDenominator,
            boolean shipping,
            LocalDate validFrom,
            Optional<LocalDate> validTo) {}

    private final TaxRules rules;
    private final Ids ids;
    private final AuditNotes notes;

    public AddTaxRule(TaxRules rules, Ids ids, AuditNotes notes) {
        this.rules = rules;
        this.ids = ids;
        this.notes = notes;
    }

    /** @throws TaxRulesOverlap when another rule holds then and there for the same class */
    public TaxRule add(Command command) {
        var rule = new TaxRule(
                new TaxRuleId(ids.next()),
                command.taxClass(),
                command.zone(),
                command.name(),
                command.rate(),
                command.baseNumerator(),
                command.baseDenominator(),
                command.shipping(),
                command.validFrom(),
                command.validTo());
        rules.lock().requireRoomFor(rule);
        rules.add(rule);
        notes.about("tax-rule", rule.id());
        notes.changed("rule", "", rule);
        return rule;
    }
}
