package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.RiskPolicy.Limits;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.shared.StaleVersion;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From now on orders are weighed otherwise. What was thought of orders before stays, with the limits it was thought by. */
@UseCase
@Audited
@Requires(Permission.REVIEW_RISK)
public final class ChangeRiskPolicy {
    /** @param basedOn the version that was looked at; empty for whichever there is */
    public record Command(
            Optional<Long> basedOn, Map<RiskRule, Integer> points, Limits limits, int holdFrom, int payFirstFrom) {}

    private final RiskPolicies policies;
    private final Clock clock;
    private final AuditNotes notes;

    public ChangeRiskPolicy(RiskPolicies policies, Clock clock, AuditNotes notes) {
        this.policies = policies;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.shared.Invalid for what is out of range, named by its field
     * @throws StaleVersion when another one was written meanwhile
     */
    public RiskPolicy change(Command command) {
        var before = policies.current();
        command.basedOn().filter(seen -> seen != before.version()).ifPresent(seen -> {
            throw new StaleVersion("risk-policy", seen);
        });
        var after = new RiskPolicy(
                before.version() + 1,
                command.points(),
                command.limits(),
                command.holdFrom(),
                command.payFirstFrom(),
                clock.instant());
        policies.add(after);
        note(before, after);
        return after;
    }

    private void note(RiskPolicy before, RiskPolicy after) {
        notes.about("risk-policy", after.version());
        notes.changed("points", new TreeMap<>(before.points()), new TreeMap<>(after.points()));
        notes.changed("limits", before.limits(), after.limits());
        notes.changed("holdFrom", before.holdFrom(), after.holdFrom());
        notes.changed("payFirstFrom", before.payFirstFrom(), after.payFirstFrom());
    }
}
