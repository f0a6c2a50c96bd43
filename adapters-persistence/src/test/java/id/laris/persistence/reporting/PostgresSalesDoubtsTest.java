package id.laris.persistence.reporting;

import id.laris.application.reporting.SalesDoubts;
import id.laris.application.reporting.SalesDoubtsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresSalesDoubtsTest implements SalesDoubtsContract {
    @Inject
    SalesDoubts doubts;

    @Override
    public SalesDoubts doubts() {
        return doubts;
    }
}
