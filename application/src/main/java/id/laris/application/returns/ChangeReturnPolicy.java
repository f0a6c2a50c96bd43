package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** From now on the shop takes goods back on other terms. Returns that were asked for stay under theirs. */
@UseCase
@Audited
@Requires(Permission.REFUND_PAYMENTS)
public final class ChangeReturnPolicy {
    /** @param basedOn the version that was looked at */
    public record Command(
            int basedOn,
            int windowDays,
            Map<ReturnReason, ReturnPolicy.Terms> terms,
            Set<Slug> finalCategories,
            Set<Sku> finalSkus) {}

    private final ReturnPolicies policies;
    private final Clock clock;
    private final AuditNotes notes;

    public ChangeReturnPolicy(ReturnPolicies policies, Clock clock, AuditNotes notes) {
        this.policies = policies;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws StaleVersion when another one was written meanwhile */
    public ReturnPolicy change(Command command) {
        var before = policies.current();
        if (before.version() != command.basedOn()) throw new StaleVersion("return-policy", command.basedOn());
        var after = new ReturnPolicy(
                before.version() + 1,
                command.windowDays(),
                command.terms(),
                command.finalCategories(),
                command.finalSkus(),
                clock.instant());
        policies.add(after);
        notes.about("return-policy", after.version());
        notes.changed("window", before.windowDays(), after.windowDays());
        notes.changed("terms", before.terms(), after.terms());
        return after;
    }
}
