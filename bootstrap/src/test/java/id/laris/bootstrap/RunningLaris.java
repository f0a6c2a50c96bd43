package id.laris.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged application as a process of its own, on a data directory, for tests that stop and kill it. */
public final class RunningLaris implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("back office : (http://localhost:\\d+)/admin");
    private static final long START_MAY_TAKE_SECONDS = 180;
    private static final String END = "\u0000";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private String address;

    private RunningLaris(Process process) {
        this.process = process;
        var reader = new Thread(this::read, "laris-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts on the directory and a free port; arguments are added to the JVM's. Does not wait. */
    public static RunningLaris launch(Path data, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "-jar",
                Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LARIS_PORT", "0", "LARIS_DATA", data.toString()));
        builder.environment().putAll(environment);
        try {
            return new RunningLaris(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says where it is. */
    public RunningLaris awaitOpen() {
        address = awaitLine(ADDRESS);
        return this;
    }

    /** The first group of the first line that matches; fails with all that was said when the process ends before. */
    public String awaitLine(Pattern pattern) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_MAY_TAKE_SECONDS);
        while (true) {
            var line = next(deadline);
            if (line == null || line.equals(END)) {
                throw new AssertionError("No line like " + pattern + " in:\n" + output());
            }
            seen.add(line);
            var match = pattern.matcher(line);
            if (match.find()) {
                return match.group(1);
            }
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /** Where it listens, without a slash at the end. */
    public String address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to stop, as Ctrl-C does, and waits for the end. */
    public int stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** As the kernel does when memory runs out: nothing is said goodbye to. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            throw new AssertionError("Laris does not end:\n" + output());
        }
        while (!seen.contains(END)) {
            seen.add(lines.take());
        }
        return process.exitValue();
    }

    /** All it has said and somebody has waited for. */
    public String output() {
        return String.join("\n", seen);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String next(long deadline) {
        try {
            return lines.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("The output ended: " + e);
        } finally {
            lines.add(END);
        }
    }
}
