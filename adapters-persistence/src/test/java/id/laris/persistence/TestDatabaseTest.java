package id.laris.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Carries the test database for every test of this module: the annotation is global. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TestDatabaseTest {
    @Inject
    DataSource dataSource;

    @Test
    void is_the_engine_of_production_in_the_same_locale() throws SQLException {
        assertThat(ask("show server_version")).startsWith("17.");
        assertThat(ask("show jit")).isEqualTo("off");
        assertThat(ask("select datlocale from pg_database where datname = current_database()"))
                .isEqualTo("C.UTF-8");
    }

    private String ask(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
