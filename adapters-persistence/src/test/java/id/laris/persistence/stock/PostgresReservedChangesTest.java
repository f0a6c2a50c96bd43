package id.laris.persistence.stock;

import id.laris.application.stock.ReservedChanges;
import id.laris.application.stock.ReservedChangesContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresReservedChangesTest implements ReservedChangesContract {
    @Inject
    ReservedChanges changes;

    @Override
    public ReservedChanges changes() {
        return changes;
    }
}
