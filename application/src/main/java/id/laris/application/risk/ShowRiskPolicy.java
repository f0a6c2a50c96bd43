package id.laris.application.risk;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.risk.RiskPolicy;

/** By what orders are weighed now. Whoever wants to pass unseen would like to know it too: for staff alone. */
@UseCase
@Requires(Permission.REVIEW_RISK)
public final class ShowRiskPolicy {
    private final RiskPolicies policies;

    public ShowRiskPolicy(RiskPolicies policies) {
        this.policies = policies;
    }

    public RiskPolicy show() {
        return policies.current();
    }
}
