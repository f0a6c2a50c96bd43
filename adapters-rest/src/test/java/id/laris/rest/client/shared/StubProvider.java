package id.laris.rest.client.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A payment provider on this machine: keeps books as the real one does, checks how we prove who we are, and has bad days on demand. */
public abstract class StubProvider implements AutoCloseable {
    /** How it behaves from now on. */
    public enum Mood {
        FINE,
        /** Refuses what it is asked, as wrong. */
        REFUSES,
        /** Too many requests; come back in a minute. */
        TOO_MANY,
        /** Breaks before it does anything. */
        BREAKS,
        /** Does what it is asked to do, and breaks before it says so; questions are answered. */
        BREAKS_AFTERWARDS,
        /** Takes the call and never says anything. */
        SILENT,
        /** Begins to answer and never ends. */
        SLOW,
        /** Its JSON ends in the middle. */
        TRUNCATED,
        /** Knows states nobody has heard of. */
        STRANGE
    }

    /** @param raw as it travelled */
    public record Asked(String method, String path, Map<String, List<String>> headers, byte[] raw) {
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(raw);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** @param body sent as JSON; text is a page, an address where the browser goes on */
    public record Told(int status, Object body) {}

    protected static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Queue<Asked> calls = new ConcurrentLinkedQueue<>();
    private final List<String> refusedCredentials = new CopyOnWriteArrayList<>();
    protected volatile Mood mood = Mood.FINE;

    protected StubProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::exchange);
        server.setExecutor(workers);
        server.start();
    }

    /** What the real one would answer to who proved to be us. */
    protected abstract Told answer(Asked asked);

    /** How it says no. */
    protected abstract Told refusal();

    /** Whether the caller proved to be us, recomputed from what arrived. */
    protected abstract boolean knows(Asked asked);

    /** What it gives out at that path whatever its mood; null for nothing. */
    protected byte[] always(String path) {
        return null;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public void is(Mood newMood) {
        mood = newMood;
    }

    public List<Asked> calls() {
        return List.copyOf(calls);
    }

    /** Calls whose proof was wrong. */
    public List<String> refusedCredentials() {
        return List.copyOf(refusedCredentials);
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
            calls.add(asked);
            if (!knows(asked)) {
                refusedCredentials.add(asked.method() + " " + asked.path());
                send(exchange, new Told(401, Map.of("status_code", "401")), false);
                return;
            }
            var file = always(asked.path());
            if (file == null) {
                behave(exchange, asked);
                return;
            }
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void behave(HttpExchange exchange, Asked asked) throws IOException, InterruptedException {
        switch (mood) {
            case TOO_MANY -> {
                exchange.getResponseHeaders().add("Retry-After", "60");
                send(exchange, new Told(429, Map.of()), false);
            }
            case REFUSES -> send(exchange, refusal(), false);
            case BREAKS -> send(exchange, new Told(503, Map.of()), false);
            case BREAKS_AFTERWARDS -> {
                var done = answer(asked);
                send(exchange, asked.method().equals("GET") ? done : new Told(500, Map.of()), false);
            }
            case SILENT -> closing.await();
            case SLOW -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("{\"status".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                closing.await();
            }
            case TRUNCATED -> send(exchange, answer(asked), true);
            default -> send(exchange, answer(asked), false);
        }
    }

    private static void send(HttpExchange exchange, Told told, boolean cut) throws IOException {
        var isPage = told.body() instanceof String;
        var whole =
                isPage ? ((String) told.body()).getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(told.body());
        int length = cut ? whole.length / 2 : whole.length;
        exchange.getResponseHeaders().add("Content-Type", isPage ? "text/html; charset=utf-8" : "application/json");
        if (told.body() instanceof URI onwards) exchange.getResponseHeaders().add("Location", onwards.toString());
        exchange.sendResponseHeaders(told.status(), length == 0 ? -1 : length);
        if (length > 0) exchange.getResponseBody().write(whole, 0, length);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
