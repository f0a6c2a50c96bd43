package id.laris.persistence.privacy;

import id.laris.application.privacy.DataRequests;
import id.laris.application.privacy.DataRequestsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresDataRequestsTest implements DataRequestsContract {
    @Inject
    DataRequests requests;

    @Override
    public DataRequests requests() {
        return requests;
    }
}
