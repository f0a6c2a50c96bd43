package id.laris.persistence.payment;

import id.laris.application.payment.StatementLines;
import id.laris.application.payment.StatementLinesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresStatementLinesTest implements StatementLinesContract {
    @Inject
    StatementLines lines;

    @Override
    public StatementLines lines() {
        return lines;
    }
}
