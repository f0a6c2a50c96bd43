package id.laris.application.risk;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;

@Alternative
@Singleton
public class InMemoryRiskPolicies implements RiskPolicies {
    private final Table<Integer, RiskPolicy> policies;

    @Inject
    public InMemoryRiskPolicies(Undo undo) {
        policies = new Table<>(undo);
    }

    @Override
    public RiskPolicy current() {
        return policies.all().max(Comparator.comparing(RiskPolicy::version)).orElse(RiskPolicy.STANDARD);
    }

    @Override
    public void add(RiskPolicy policy) {
        if (policy.version() == 1 || !policies.add(policy.version(), policy))
            throw new StaleVersion("risk-policy", policy.version());
    }
}
