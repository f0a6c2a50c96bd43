package id.laris.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.persistence.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnDatabaseTest {
    private static final String ADMINISTRATOR = "postgres";
    private static final String CLERK = "juru_toko";

    private String url;

    @BeforeEach
    void bring() throws SQLException {
        url = TestDatabase.freshDatabase();
        tell("DO $$ BEGIN CREATE ROLE %s LOGIN PASSWORD 'rahasia'; EXCEPTION WHEN duplicate_object THEN END $$"
                .formatted(CLERK));
    }

    private void tell(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url, ADMINISTRATOR, ADMINISTRATOR)) {
            connection.createStatement().execute(statement);
        }
    }

    private String name() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    @Test
    void an_owner_can_use_it() throws SQLException {
        tell("ALTER DATABASE %s OWNER TO %s".formatted(name(), CLERK));

        assertThatCode(() -> OwnDatabase.check(url, CLERK, "rahasia")).doesNotThrowAnyException();
    }

    @Test
    void who_may_not_add_the_extension_is_told_what_the_administrator_has_to_run() throws SQLException {
        tell("GRANT ALL ON SCHEMA public TO " + CLERK);

        assertThatThrownBy(() -> OwnDatabase.check(url, CLERK, "rahasia"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("administrator perlu menjalankan di basis data " + name())
                .hasMessageContaining("an administrator has to run in database " + name())
                .hasMessageContaining("CREATE EXTENSION pg_trgm;");

        tell("CREATE EXTENSION pg_trgm");
        assertThatCode(() -> OwnDatabase.check(url, CLERK, "rahasia")).doesNotThrowAnyException();
    }

    @Test
    void who_may_not_make_tables_is_told_so() throws SQLException {
        tell("CREATE EXTENSION pg_trgm");

        assertThatThrownBy(() -> OwnDatabase.check(url, CLERK, "rahasia"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ALTER DATABASE %s OWNER TO %s;".formatted(name(), CLERK));
    }

    @Test
    void one_that_cannot_be_entered_is_named_in_a_line_of_each_language_without_secrets() {
        assertThatThrownBy(() -> OwnDatabase.check(url + "_tidak_ada?password=rahasia", CLERK, "rahasia"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(url + "_tidak_ada (LARIS_DB_URL) tidak dapat dimasuki")
                .hasMessageContaining(url + "_tidak_ada (LARIS_DB_URL) cannot be entered")
                .hasMessageNotContaining("rahasia")
                .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(2));
    }
}
