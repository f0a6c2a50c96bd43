package id.laris.persistence.returns;

import id.laris.application.returns.ReturnPolicies;
import id.laris.application.returns.ReturnPoliciesContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresReturnPoliciesTest implements ReturnPoliciesContract {
    @Inject
    ReturnPolicies policies;

    @Override
    public ReturnPolicies policies() {
        return policies;
    }
}
