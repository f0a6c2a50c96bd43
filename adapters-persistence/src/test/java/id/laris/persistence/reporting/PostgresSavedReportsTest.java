package id.laris.persistence.reporting;

import id.laris.application.reporting.SavedReports;
import id.laris.application.reporting.SavedReportsContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresSavedReportsTest implements SavedReportsContract {
    @Inject
    SavedReports reports;

    @Override
    public SavedReports reports() {
        return reports;
    }
}
