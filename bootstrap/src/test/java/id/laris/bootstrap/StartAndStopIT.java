package id.laris.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.laris.persistence.TestDatabase;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application over its life: each test begins with what the one before left in the data directory. */
@TestMethodOrder(OrderAnnotation.class)
class StartAndStopIT {
    private static final Map<String, String> BARE = Map.of("LARIS_DEMO", "false");

    @TempDir
    static Path data;

    @Test
    @Order(1)
    void opens_an_empty_directory_and_tells_how_to_enter() throws Exception {
        try (var laris = RunningLaris.launch(data, BARE).awaitOpen()) {
            assertThat(laris.get("/q/health/ready").statusCode()).isEqualTo(200);
            laris.stop();

            assertThat(laris.output())
                    .contains("owner@laris.local")
                    .containsPattern("password : [a-z2-5]{5}-[a-z2-5]{6}-[a-z2-5]{5}-[a-z2-5]{6}")
                    .containsPattern("API key : laris_\\S{43}");
        }
    }

    @Test
    @Order(2)
    void stops_the_database_after_the_application() throws Exception {
        var log = data.resolve("postgres.log");

        assertThat(Files.readString(log))
                .contains("database system is shut down")
                .doesNotContain("terminating connection");
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(3)
    void keeps_its_data_and_tells_no_secret_twice() throws Exception {
        try (var laris = RunningLaris.launch(data, BARE).awaitOpen()) {
            assertThat(laris.get("/q/health/ready").statusCode()).isEqualTo(200);
            laris.stop();

            assertThat(laris.output()).doesNotContain("password :");
        }
    }

    @Test
    @Order(4)
    void refuses_to_run_twice_on_one_directory() throws Exception {
        try (var first = RunningLaris.launch(data, BARE).awaitOpen();
                var second = RunningLaris.launch(data, BARE)) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.output())
                    .contains("Laris lain (proses %d) sedang memakai".formatted(first.pid()))
                    .contains("Another Laris");
            assertThat(first.get("/q/health/ready").statusCode()).isEqualTo(200);
            first.kill();
        }
    }

    @Test
    @Order(5)
    void comes_back_after_it_was_killed() throws Exception {
        try (var laris = RunningLaris.launch(data, BARE).awaitOpen()) {
            assertThat(laris.get("/q/health/ready").statusCode()).isEqualTo(200);
            laris.stop();

            assertThat(laris.output())
                    .contains("that an earlier run left behind")
                    .doesNotContain("password :");
        }
    }

    @Test
    @Order(5)
    void verifies_the_audit_log_beside_an_open_shop_and_says_by_its_end_whether_it_is_whole() throws Exception {
        var quietly = new String[] {
            "-Dlaris.verify-audit=true", "-Dquarkus.http.host-enabled=false", "-Dlaris.jobs.enabled=false"
        };
        try (var shop = RunningLaris.launch(data, BARE).awaitOpen()) {
            try (var verifying = RunningLaris.launch(data, BARE, quietly)) {
                assertThat(verifying.awaitEnd()).as(verifying.output()).isEqualTo(0);
            }
            var heads = Files.createDirectories(data.resolve("audit-heads"));
            Files.writeString(heads.resolve("2026-01-02"), "7 aa bb");
            try (var verifying = RunningLaris.launch(data, BARE, quietly)) {
                assertThat(verifying.awaitEnd()).as(verifying.output()).isEqualTo(1);
                assertThat(verifying.output()).contains("LOST 2026-01-02 #7", "NOT whole");
            }
            Files.delete(heads.resolve("2026-01-02"));
            assertThat(shop.get("/q/health/ready").statusCode()).isEqualTo(200);
            shop.stop();
        }
    }

    @Test
    @Order(5)
    void says_in_words_that_the_master_key_is_gone() throws Exception {
        var key = data.resolve("keys/master-key.json");
        var saved = data.resolve("keys/saved");
        Files.move(key, saved);
        try (var laris = RunningLaris.launch(data, BARE)) {
            assertThat(laris.awaitEnd()).isEqualTo(1);
            assertThat(laris.output()).contains("Kunci induk", "master key", key.toString());
            assertThat(key).doesNotExist();
        } finally {
            Files.move(saved, key);
        }
    }

    @Test
    @Order(6)
    void uses_the_database_it_is_given_and_starts_none() throws Exception {
        try (var laris = RunningLaris.launch(
                        data.resolve("unused"),
                        Map.of(
                                "LARIS_DEMO", "false",
                                "LARIS_DB_URL", TestDatabase.freshDatabase(),
                                "LARIS_DB_USER", "postgres",
                                "LARIS_DB_PASSWORD", "postgres"))
                .awaitOpen()) {
            assertThat(laris.get("/q/health/ready").statusCode()).isEqualTo(200);
            laris.stop();

            // Nothing but the master key, which never goes into a database.
            assertThat(data.resolve("unused").toFile().list()).containsExactly("keys");
        }
    }

    @Test
    @Order(7)
    void sends_traces_to_a_collector_when_told() throws Exception {
        var traces = new LinkedBlockingQueue<String>();
        var collector = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            traces.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        var environment = Map.of(
                "LARIS_DEMO", "false",
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://127.0.0.1:" + collector.getAddress().getPort());
        try (var laris = RunningLaris.launch(data, environment).awaitOpen()) {
            laris.get("/api/v1/categories");

            var told = new StringBuilder();
            while (!told.toString().contains("GET /api/v1/categories")) {
                var some = traces.poll(60, TimeUnit.SECONDS);
                assertThat(some).as("traces after " + laris.output()).isNotNull();
                told.append(some);
            }
            assertThat(told).contains("laris");
            laris.stop();
        } finally {
            collector.stop(0);
        }
    }
}
