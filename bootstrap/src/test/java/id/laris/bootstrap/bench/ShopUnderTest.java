package id.laris.bootstrap.bench;

import id.laris.bootstrap.EmbeddedDatabase;
import id.laris.bootstrap.ShopKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Laris as its user starts it, by the run command on a data directory, and the PostgreSQL it brings. */
final class ShopUnderTest implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path data;
    private final Path log;
    private final int port = freePort();
    private Process process;

    ShopUnderTest(Path data, Path log) {
        this.data = data;
        this.log = log;
    }

    /** Starts and waits for the first page; how long that took. */
    Duration start(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./laris", "-Dlaris.data=" + data, "-Dlaris.port=" + port));
        command.addAll(List.of(arguments));
        var begin = System.nanoTime();
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        while (!answers()) {
            if (!process.isAlive()) throw new IllegalStateException("Laris did not start, see " + log);
            if (System.nanoTime() - begin > LONGEST_START.toNanos()) throw new IllegalStateException("Laris is late");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private boolean answers() throws IOException {
        try (var wire = wire()) {
            return wire.get("/").status() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    Wire wire() throws IOException {
        return new Wire(address());
    }

    /** As the shop's own role. */
    Connection database() throws SQLException, IOException {
        return database("laris");
    }

    Connection database(String role) throws SQLException, IOException {
        return EmbeddedDatabase.connect(data, role);
    }

    ShopKeys keys() throws SQLException, IOException {
        try (var connection = database()) {
            return ShopKeys.of(connection, data);
        }
    }

    /** An array of the one blind index that text has. */
    String indexed(String what, String text) throws SQLException, IOException {
        return "ARRAY['\\x" + HexFormat.of().formatHex(keys().index(what, text)) + "'::bytea]";
    }

    long count(String sql) throws SQLException, IOException {
        try (var connection = database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Looks until nothing is counted any more. */
    void awaitNone(String sql, Duration most) throws SQLException, IOException {
        var deadline = System.nanoTime() + most.toNanos();
        try (var connection = database();
                var statement = connection.prepareStatement(sql)) {
            while (true) {
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    if (rows.getLong(1) == 0) return;
                    if (System.nanoTime() > deadline)
                        throw new IllegalStateException(rows.getLong(1) + " left of: " + sql);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    /** Where its PostgreSQL writes what it is told to log. */
    Path databaseLog() {
        return data.resolve("postgres.log");
    }

    /** Resident memory of the application, now or at its highest. */
    long residentMegabytes(boolean highest) throws IOException {
        return field("/proc/" + process.pid() + "/status", highest ? "VmHWM:" : "VmRSS:") / 1024;
    }

    /** Of all PostgreSQL processes together; what they share is counted once. */
    long databaseMegabytes() throws IOException {
        var server = databaseServer();
        var kilobytes = field("/proc/" + server.pid() + "/smaps_rollup", "Pss:");
        for (var child : server.children().toList()) {
            try {
                kilobytes += field("/proc/" + child.pid() + "/smaps_rollup", "Pss:");
            } catch (NoSuchFileException ended) {
                continue;
            }
        }
        return kilobytes / 1024;
    }

    /** Processor time that the application has used so far. */
    double processorSeconds() throws IOException {
        return processorSeconds(process.pid());
    }

    /** Processor time of all PostgreSQL processes that live. */
    double databaseProcessorSeconds() throws IOException {
        var server = databaseServer();
        var seconds = processorSeconds(server.pid());
        for (var child : server.children().toList()) {
            try {
                seconds += processorSeconds(child.pid());
            } catch (NoSuchFileException ended) {
                continue;
            }
        }
        return seconds;
    }

    private ProcessHandle databaseServer() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                        .get(0)))
                .orElseThrow();
    }

    /** Linux counts in hundredths: fields 14 and 15, after the name in brackets. */
    private static double processorSeconds(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static long field(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(
                        line.substring(name.length()).replace("kB", "").strip()))
                .findFirst()
                .orElseThrow();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) throw new IllegalStateException("Laris does not stop");
    }

    /** Only the application; its PostgreSQL goes on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) stop();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
