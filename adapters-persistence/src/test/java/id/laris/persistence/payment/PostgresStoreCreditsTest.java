package id.laris.persistence.payment;

import id.laris.application.payment.StoreCredits;
import id.laris.application.payment.StoreCreditsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresStoreCreditsTest implements StoreCreditsContract {
    @Inject
    StoreCredits credits;

    @Override
    public StoreCredits credits() {
        return credits;
    }
}
