package id.laris.persistence.stock;

import id.laris.application.stock.Transfers;
import id.laris.application.stock.TransfersContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresTransfersTest implements TransfersContract {
    @Inject
    Transfers transfers;

    @Override
    public Transfers transfers() {
        return transfers;
    }
}
