package id.laris.persistence.stock;

import id.laris.application.stock.DamageReports;
import id.laris.application.stock.DamageReportsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresDamageReportsTest implements DamageReportsContract {
    @Inject
    DamageReports reports;

    @Override
    public DamageReports reports() {
        return reports;
    }
}
