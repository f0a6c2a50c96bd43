package id.laris.persistence.reporting;

import id.laris.application.reporting.HistoryImports;
import id.laris.application.reporting.HistoryImportsContract;
import id.laris.persistence.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class PostgresHistoryImportsTest implements HistoryImportsContract {
    @Inject
    HistoryImports imports;

    @Inject
    Sql sql;

    @BeforeEach
    void forgetHistories() {
        sql.update("DELETE FROM history_import");
    }

    @Override
    public HistoryImports imports() {
        return imports;
    }
}
