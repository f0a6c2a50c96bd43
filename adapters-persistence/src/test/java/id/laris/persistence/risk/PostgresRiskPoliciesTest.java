package id.laris.persistence.risk;

import id.laris.application.risk.RiskPolicies;
import id.laris.application.risk.RiskPoliciesContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresRiskPoliciesTest implements RiskPoliciesContract {
    @Inject
    RiskPolicies policies;

    @Override
    public RiskPolicies policies() {
        return policies;
    }
}
