package id.laris.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramsTest {
    @TempDir
    Path directory;

    private Path ready;
    private Path programs;

    @BeforeEach
    void separate() {
        ready = directory.resolve("ready");
        programs = directory.resolve("programs");
    }

    @Test
    void takes_what_is_ready_and_keeps_it_when_that_is_cleared_away() throws IOException {
        var initdb = isReady(PostgresPrograms.version());

        PostgresPrograms.unpackedIn(programs, Optional.of(ready));
        Files.delete(initdb);

        var kept = programs.resolve(PostgresPrograms.version()).resolve("bin/initdb");
        assertThat(kept).hasContent("ready").isExecutable();
        assertThat(kept.resolveSibling("initdb-17")).isSymbolicLink().hasContent("ready");
        assertThat(programs.resolve("unpacking")).doesNotExist();
    }

    @Test
    void unpacks_its_own_when_another_version_is_ready() throws IOException {
        isReady("16.0.0");

        PostgresPrograms.unpackedIn(programs, Optional.of(ready));

        var version = programs.resolve(PostgresPrograms.version());
        assertThat(version.resolve("bin/initdb")).isExecutable();
        assertThat(Files.size(version.resolve("bin/postgres"))).isGreaterThan(1_000_000);
    }

    private Path isReady(String version) throws IOException {
        var bin = Files.createDirectories(ready.resolve(version).resolve("bin"));
        var initdb = Files.writeString(bin.resolve("initdb"), "ready");
        assertThat(initdb.toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(bin.resolve("initdb-17"), Path.of("initdb"));
        return initdb;
    }
}
