package id.laris.persistence.identity;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.SecondFactors;
import id.laris.application.identity.SecondFactorsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresSecondFactorsTest implements SecondFactorsContract {
    @Inject
    SecondFactors factors;

    @Inject
    Accounts accounts;

    @Override
    public SecondFactors factors() {
        return factors;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }
}
