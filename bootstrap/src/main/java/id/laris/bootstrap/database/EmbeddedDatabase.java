package id.laris.bootstrap.database;

import io.quarkus.runtime.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL of this process. It starts before the application and stops after it; should it die in between, it is
 * started again on the same port and the connection pool finds it there.
 */
public final class EmbeddedDatabase {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration APPLICATION_MAY_TAKE = Duration.ofSeconds(30);

    private static volatile EmbeddedDatabase running;

    private final DataDirectory data;
    private final PostgresServer server;
    private final int port;
    private volatile boolean stopping;

    private EmbeddedDatabase(DataDirectory data, PostgresServer server, int port) {
        this.data = data;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts PostgreSQL on the chosen data directory and makes its address known to the configuration.
     *
     * @throws StartRefused with the reason in words, if it cannot
     */
    public static void start() {
        var database = startIn(DataDirectory.chosen());
        Runtime.getRuntime().addShutdownHook(new Thread(database::stopAfterApplication, "stop-postgres"));
        DatabaseAddress.publish(database.address());
        running = database;
    }

    /**
     * For work on a shop that may be open at this moment: enters the PostgreSQL of its Laris, or starts it as {@link #start()} does.
     *
     * @throws StartRefused when there is no shop in the data directory
     */
    public static void joinOrStart() {
        var directory = DataDirectory.chosen();
        var cluster = directory.resolve("postgres");
        if (!Files.exists(cluster)) throw DataDirectory.withoutShop(directory);
        if (DataDirectory.isTaken(directory))
            DatabaseAddress.publish(address(PostgresServer.portIn(cluster), Credentials.in(cluster)));
        else start();
    }

    /** The database of this process; empty when the shop brings its own. */
    static Optional<EmbeddedDatabase> running() {
        return Optional.ofNullable(running);
    }

    static EmbeddedDatabase startIn(Path directory) {
        var started = System.nanoTime();
        var data = DataDirectory.take(directory);
        try {
            var server = new PostgresServer(
                    PostgresPrograms.unpackedIn(data.programs(), PostgresPrograms.readyMade()), data);
            server.initialise();
            var database = new EmbeddedDatabase(data, server, server.start());
            database.watch();
            LOG.infof(
                    "PostgreSQL ready in %d ms on 127.0.0.1:%d, data in %s",
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started), database.port, data.cluster());
            return database;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    Map<String, String> address() {
        return address(port, server.credentials());
    }

    private static Map<String, String> address(int port, Credentials credentials) {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Credentials.SHOP),
                "quarkus.datasource.username", Credentials.SHOP,
                "quarkus.datasource.password", credentials.shopPassword());
    }

    /** What the shop's own role must not be able to do or undo. */
    void asAdministrator(String statements) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Credentials.SHOP),
                        Credentials.ADMINISTRATOR,
                        server.credentials().administratorPassword());
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failed) {
            throw new IllegalStateException("The administrator's work on the database failed", failed);
        }
    }

    void stop() {
        stopping = true;
        server.stop();
        data.close();
    }

    /** Shutdown hooks run side by side: this one waits until the application has closed its connections. */
    private void stopAfterApplication() {
        stopping = true;
        var application = Application.currentApplication();
        if (application != null) {
            CompletableFuture.runAsync(application::awaitShutdown)
                    .completeOnTimeout(null, APPLICATION_MAY_TAKE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        }
        stop();
    }

    private void watch() {
        server.running().ifPresent(process -> process.onExit().thenRun(() -> {
            if (!stopping) {
                LOG.error("PostgreSQL ended unexpectedly; starting it again");
                revive();
            }
        }));
    }

    private void revive() {
        if (stopping) {
            return;
        }
        var outcome = server.start(port);
        if (outcome.failed()) {
            LOG.errorf("PostgreSQL does not start, next attempt in two seconds: %s", outcome.output());
            CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(this::revive);
        } else {
            LOG.info("PostgreSQL is back");
            watch();
        }
    }
}
