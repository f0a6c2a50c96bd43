package id.laris.persistence.privacy;

import id.laris.application.privacy.Incidents;
import id.laris.application.privacy.IncidentsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresIncidentsTest implements IncidentsContract {
    @Inject
    Incidents incidents;

    @Override
    public Incidents incidents() {
        return incidents;
    }
}
