package id.laris.bootstrap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of its own on one port, which a test may stop, freeze and bring back while the shop is open. */
final class OwnPostgres implements AutoCloseable {
    private static final String OWNER = "postgres";

    private final Path data;
    private int port;
    private EmbeddedPostgres server;

    private OwnPostgres(Path data) {
        this.data = data;
    }

    static OwnPostgres in(Path directory) {
        var postgres = new OwnPostgres(directory.resolve("own-postgres"));
        postgres.start();
        return postgres;
    }

    void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("jit", "off")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
            port = server.getPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Connections break, new ones are refused. */
    void stop() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Connections stay, nobody answers: as when the machine hangs or the network swallows everything. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    /** What the shop's environment says to use this database. */
    Map<String, String> environment() {
        return Map.of("LARIS_DB_URL", url(), "LARIS_DB_USER", OWNER, "LARIS_DB_PASSWORD", OWNER);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, OWNER);
    }

    long number(String query) {
        return Long.parseLong(texts(query).get(0));
    }

    /** The first column. */
    List<String> texts(String query) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (result.next()) texts.add(result.getString(1));
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int update(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        thaw();
        stop();
    }

    private String url() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
    }

    private void signal(String name) {
        try {
            var pidFile = data.resolve("postmaster.pid");
            if (Files.notExists(pidFile)) return;
            var postmaster = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                    .orElseThrow();
            var command = new ArrayList<>(List.of("kill", "-" + name));
            Stream.concat(Stream.of(postmaster), postmaster.children())
                    .map(process -> String.valueOf(process.pid()))
                    .forEach(command::add);
            var kill = new ProcessBuilder(command).inheritIO().start();
            if (!kill.waitFor(10, TimeUnit.SECONDS)) throw new IllegalStateException("kill does not end");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }
}
