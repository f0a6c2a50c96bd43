package id.laris.persistence.privacy;

import id.laris.application.privacy.IncidentNotices;
import id.laris.application.privacy.IncidentNoticesContract;
import id.laris.application.privacy.Incidents;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresIncidentNoticesTest implements IncidentNoticesContract {
    @Inject
    IncidentNotices notices;

    @Inject
    Incidents incidents;

    @Override
    public IncidentNotices notices() {
        return notices;
    }

    @Override
    public Incidents incidents() {
        return incidents;
    }
}
