package id.laris.application.risk;

import id.laris.application.shared.Undo;

class InMemoryRiskPoliciesTest implements RiskPoliciesContract {
    private final RiskPolicies policies = new InMemoryRiskPolicies(new Undo());

    @Override
    public RiskPolicies policies() {
        return policies;
    }
}
