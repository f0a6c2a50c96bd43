package id.laris.persistence.reporting;

import id.laris.application.reporting.ReportMailings;
import id.laris.application.reporting.ReportMailingsContract;
import id.laris.application.reporting.SavedReports;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresReportMailingsTest implements ReportMailingsContract {
    @Inject
    ReportMailings mailings;

    @Inject
    SavedReports reports;

    @Override
    public ReportMailings mailings() {
        return mailings;
    }

    @Override
    public SavedReports reports() {
        return reports;
    }
}
