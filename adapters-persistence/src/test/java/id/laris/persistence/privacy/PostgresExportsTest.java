package id.laris.persistence.privacy;

import id.laris.application.privacy.Exports;
import id.laris.application.privacy.ExportsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresExportsTest implements ExportsContract {
    @Inject
    Exports exports;

    @Override
    public Exports exports() {
        return exports;
    }
}
