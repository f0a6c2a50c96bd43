package id.laris.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real servers on one data directory: each test stops what it started, so that the next one begins with a restart. */
class EmbeddedDatabaseTest {
    @TempDir
    static Path data;

    private EmbeddedDatabase database;

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.startIn(data);
    }

    @AfterEach
    void stop() {
        database.stop();
    }

    @Test
    void is_durable_and_does_not_compile_queries() throws SQLException {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(ask("show jit")).isEqualTo("off");
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("show server_version")).startsWith("17.");
    }

    @Test
    void keeps_its_data_over_a_restart() throws SQLException {
        tell("create table kept (word text)");
        tell("insert into kept values ('laris')");

        database.stop();
        database = EmbeddedDatabase.startIn(data);

        assertThat(ask("select word from kept")).isEqualTo("laris");
    }

    @Test
    void lets_the_shop_own_its_database_and_no_more() throws SQLException {
        assertThat(ask("select rolsuper::text from pg_roles where rolname = current_user"))
                .isEqualTo("false");
        tell("create extension if not exists pg_trgm");

        assertThatThrownBy(() -> tell("create role intruder")).hasMessageContaining("permission denied");
    }

    @Test
    void asks_for_a_password_that_only_the_owner_of_the_files_can_read() throws IOException {
        var file = data.resolve("postgres/credentials.properties");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> DriverManager.getConnection(address("url"), "laris", "guess"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(address("url"), "postgres", "postgres"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void refuses_a_second_start_on_the_same_data_in_both_languages() {
        assertThatThrownBy(() -> EmbeddedDatabase.startIn(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Laris lain (proses %d) sedang memakai"
                        .formatted(ProcessHandle.current().pid()))
                .hasMessageContaining("Another Laris");
    }

    @Test
    void refuses_a_second_process_on_the_same_data() throws Exception {
        var second = spawn(data);

        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(new String(second.getErrorStream().readAllBytes())).contains("Another Laris");
    }

    @Test
    void loses_nothing_committed_when_its_process_is_killed(@TempDir Path other) throws Exception {
        var first = spawn(other);
        var said = new BufferedReader(new InputStreamReader(first.getInputStream())).readLine();
        assertThat(said).startsWith("committed ");
        var leftOver = ProcessHandle.of(Long.parseLong(said.split(" ")[1])).orElseThrow();

        first.destroyForcibly().waitFor();
        assertThat(leftOver.isAlive()).isTrue();
        database.stop();
        database = EmbeddedDatabase.startIn(other);

        await().atMost(Duration.ofSeconds(10)).until(() -> !leftOver.isAlive());
        assertThat(ask("select word from kept_over_a_kill")).isEqualTo("laris");
    }

    @Test
    void starts_again_on_the_same_address_when_the_server_dies() throws Exception {
        tell("create table kept_over_a_crash as select 'laris' as word");

        PostgresFiles.serverOf(cluster()).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> assertThat(
                        ask("select word from kept_over_a_crash"))
                .isEqualTo("laris"));
    }

    @Test
    void is_not_kept_from_starting_by_a_stranger_with_the_old_process_number() throws Exception {
        database.stop();
        Files.writeString(
                cluster().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + cluster() + "\n");

        database = EmbeddedDatabase.startIn(data);

        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void begins_anew_what_a_crash_left_half_made(@TempDir Path other) throws Exception {
        Files.createDirectories(other.resolve("programs/unpacking/bin"));
        Files.writeString(other.resolve("programs/unpacking/bin/initdb"), "half");
        Files.createDirectories(other.resolve("postgres.new/base"));

        database.stop();
        database = EmbeddedDatabase.startIn(other);

        assertThat(ask("select 1")).isEqualTo("1");
        assertThat(other.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void refuses_data_of_another_major_version_and_leaves_it_alone(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("postgres"));
        Files.writeString(other.resolve("postgres/PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedDatabase.startIn(other)).hasMessageContaining("made by PostgreSQL 16");

        assertThat(other.resolve("postgres/PG_VERSION")).hasContent("16");
    }

    @Test
    void says_which_directory_cannot_be_used(@TempDir Path other) throws IOException {
        var file = Files.createFile(other.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.startIn(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("LARIS_DATA");
    }

    /** What another Laris does: starts, commits, tells its server's process number and lives until it is killed. */
    static final class AnotherLaris {
        public static void main(String... arguments) throws Exception {
            var database = EmbeddedDatabase.startIn(Path.of(arguments[0]));
            try (var connection = connect(database)) {
                connection.createStatement().execute("create table kept_over_a_kill as select 'laris' as word");
            }
            var cluster = Path.of(arguments[0]).toRealPath().resolve("postgres");
            System.out.println(
                    "committed " + PostgresFiles.serverOf(cluster).orElseThrow().pid());
            System.in.read();
        }
    }

    private static Process spawn(Path directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherLaris.class.getName(),
                        directory.toString())
                .start();
    }

    private static Path cluster() throws IOException {
        return data.toRealPath().resolve("postgres");
    }

    private void tell(String sql) throws SQLException {
        try (var connection = connect(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = connect(database);
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private String address(String what) {
        return database.address().get("quarkus.datasource.jdbc." + what);
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        var address = database.address();
        return DriverManager.getConnection(
                address.get("quarkus.datasource.jdbc.url"),
                address.get("quarkus.datasource.username"),
                address.get("quarkus.datasource.password"));
    }
}
