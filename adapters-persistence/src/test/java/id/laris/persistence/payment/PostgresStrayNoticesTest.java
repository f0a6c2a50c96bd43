package id.laris.persistence.payment;

import id.laris.application.payment.StrayNotices;
import id.laris.application.payment.StrayNoticesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresStrayNoticesTest implements StrayNoticesContract {
    @Inject
    StrayNotices notices;

    @Override
    public StrayNotices notices() {
        return notices;
    }
}
