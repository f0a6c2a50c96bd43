package id.laris.persistence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL for tests: one server a test run, one fresh empty database each time the application starts, so that
 * no test profile sees what another left behind. The server listens on a free port and keeps nothing: durability is off
 * and its directory is deleted at the end.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String OWNER = "postgres";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", freshDatabase(),
                "quarkus.datasource.username", OWNER,
                "quarkus.datasource.password", OWNER);
    }

    /** The server lives as long as the test run: the next start of the application uses it again. */
    @Override
    public void stop() {}

    /** The JDBC address of a new, empty database; its owner is {@code postgres}, any password does. */
    public static synchronized String freshDatabase() {
        var name = "laris_" + COUNT.incrementAndGet();
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No test database", e);
        }
        return "jdbc:postgresql://localhost:%d/%s".formatted(server().getPort(), name);
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("jit", "off")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for tests did not start", e);
            }
        }
        return server;
    }
}
