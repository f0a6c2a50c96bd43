package id.laris.bootstrap.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * One PostgreSQL cluster: made when missing, started, stopped. Whoever uses it holds the lock of the {@link DataDirectory}.
 */
final class PostgresServer {
    private static final Logger LOG = Logger.getLogger(PostgresServer.class);
    private static final int PORTS_TO_TRY = 5;
    private static final long LARGEST_LOG = 10_000_000;

    /** Small-machine settings; durability is never traded. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_wal_size", "1GB"),
            Map.entry("checkpoint_timeout", "10min"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            // Compiling queries costs more than it saves on the short statements of a shop.
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            // Starts, stops and crashes, but no failed statements: those would put customers' data into a second log.
            Map.entry("log_min_messages", "log"),
            Map.entry("log_checkpoints", "off")));

    private final PostgresPrograms programs;
    private final Path cluster;
    private final Path log;

    PostgresServer(PostgresPrograms programs, DataDirectory data) {
        this.programs = programs;
        this.cluster = data.cluster();
        this.log = data.serverLog();
    }

    /** Makes the cluster if there is none. It appears by one rename when complete: a crash before leaves nothing. */
    void initialise() {
        if (Files.exists(cluster)) {
            refuseOtherMajorVersion();
            return;
        }
        var fresh = cluster.resolveSibling(cluster.getFileName() + ".new");
        try {
            PostgresFiles.delete(fresh);
            var credentials = Credentials.generate();
            initdb(fresh, credentials);
            credentials.writeTo(fresh);
            createShopDatabase(fresh, credentials);
            Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed("membuat basis data", "create the database", e.toString());
        }
    }

    /** Starts on a free port and returns it once connections are accepted. */
    int start() {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            var outcome = start(port);
            if (!outcome.failed()) {
                return port;
            }
            var reason = outcome.output() + System.lineSeparator() + endOfLog();
            if (attempt == PORTS_TO_TRY || !reason.contains("Address already in use")) {
                throw failed("memulai PostgreSQL", "start PostgreSQL", reason);
            }
        }
    }

    /** Starts on this very port, for clients that know it already. */
    PostgresPrograms.Outcome start(int port) {
        stopLeftOver();
        shortenLog();
        var options = SETTINGS.entrySet().stream()
                .map(setting -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        return pgCtl("start", "-w", "-t", "600", "-l", log.toString(), "-o", options);
    }

    /** Lets running statements end in a rollback, writes everything down and stops. Does nothing if it does not run. */
    void stop() {
        if (running().isEmpty()) {
            return;
        }
        if (pgCtl("stop", "-w", "-t", "60", "-m", "fast").failed()) {
            LOG.warn("PostgreSQL does not stop in time; it will recover from its log at the next start");
            pgCtl("stop", "-w", "-t", "30", "-m", "immediate");
        }
    }

    /** The server process that works on this cluster, if one does. */
    Optional<ProcessHandle> running() {
        return PostgresFiles.serverOf(cluster);
    }

    Credentials credentials() {
        return Credentials.in(cluster);
    }

    /**
     * After a hard end of the application its PostgreSQL may still be here. It is stopped, not taken over: the next one
     * then has the settings and programs of this version, for the price of a second.
     */
    private void stopLeftOver() {
        running()
                .ifPresentOrElse(
                        process -> {
                            LOG.infof(
                                    "Stopping the PostgreSQL (process %d) that an earlier run left behind",
                                    process.pid());
                            stop();
                        },
                        () -> PostgresFiles.forgetForeignProcess(cluster));
    }

    private void initdb(Path target, Credentials credentials) throws IOException {
        var passwordFile = Files.createTempFile("laris", ".pw");
        try {
            Files.writeString(passwordFile, credentials.administratorPassword());
            var outcome = programs.run(
                    "initdb",
                    "",
                    List.of(
                            "--pgdata=" + target,
                            "--username=" + Credentials.ADMINISTRATOR,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            // Its own collation: the same order on every machine, and indexes survive system upgrades.
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--data-checksums"));
            if (outcome.failed()) {
                throw failed("membuat basis data", "create the database", outcome.output());
            }
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** In single-user mode: nothing listens before the passwords are in place. */
    private void createShopDatabase(Path target, Credentials credentials) {
        var sql = "CREATE ROLE %1$s LOGIN PASSWORD '%2$s';%nCREATE DATABASE %1$s OWNER %1$s;%n"
                .formatted(Credentials.SHOP, credentials.shopPassword());
        var outcome = programs.run(
                "postgres",
                sql,
                List.of("--single", "-D", target.toString(), "-c", "log_min_error_statement=panic", "postgres"));
        if (outcome.failed() || outcome.output().contains("ERROR")) {
            throw failed("membuat basis data", "create the database", outcome.output());
        }
    }

    private PostgresPrograms.Outcome pgCtl(String action, String... options) {
        var arguments = new java.util.ArrayList<>(List.of(action, "-D", cluster.toString()));
        arguments.addAll(List.of(options));
        return programs.run("pg_ctl", "", arguments);
    }

    private void refuseOtherMajorVersion() {
        var made = PostgresFiles.read(cluster.resolve("PG_VERSION")).strip();
        if (!made.equals(programs.majorVersion())) {
            throw new StartRefused(
                    "Data di %s dibuat oleh PostgreSQL %s, sedangkan Laris ini membawa PostgreSQL %s. Pindahkan datanya dulu."
                            .formatted(cluster, made, programs.majorVersion()),
                    "The data in %s was made by PostgreSQL %s, but this Laris brings PostgreSQL %s. Migrate the data first."
                            .formatted(cluster, made, programs.majorVersion()));
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1", e);
        }
    }

    private void shortenLog() {
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The log " + log + " could not be put aside", e);
        }
    }

    private String endOfLog() {
        if (Files.notExists(log)) {
            return "";
        }
        var lines = PostgresFiles.read(log).lines().toList();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

    private StartRefused failed(String indonesian, String english, String reason) {
        if (reason.contains("No space left on device")) {
            return new StartRefused(
                    "Disk penuh: %s tidak dapat ditulisi.".formatted(cluster),
                    "The disk is full: %s cannot be written.".formatted(cluster));
        }
        return new StartRefused(
                "Tidak dapat %s di %s. Lihat juga %s.".formatted(indonesian, cluster, log),
                "Could not %s in %s. See also %s.%n%s".formatted(english, cluster, log, reason));
    }

    /** Where the server of that cluster listens now: PostgreSQL writes it into the fourth line of its pid file. */
    static int portIn(Path cluster) {
        try {
            return Integer.parseInt(
                    Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip());
        } catch (IOException stopped) {
            throw new UncheckedIOException("No PostgreSQL runs in " + cluster, stopped);
        }
    }
}
