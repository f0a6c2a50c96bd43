package id.laris.bootstrap.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked once per version beside the data
 * they work on, or linked there from a place where the run command has them ready. They are put in place by one rename, so a crash
 * while unpacking leaves nothing half there.
 */
final class PostgresPrograms {
    private final Path home;
    private final String version;

    private PostgresPrograms(Path home, String version) {
        this.home = home;
        this.version = version;
    }

    /** Where the run command keeps the programs since its build, by version; empty for whoever starts the jar by hand. */
    static Optional<Path> readyMade() {
        return Optional.ofNullable(System.getProperty("laris.programs")).map(Path::of);
    }

    static PostgresPrograms unpackedIn(Path parent, Optional<Path> readyMade) {
        var version = version();
        var home = parent.resolve(version);
        try {
            if (Files.notExists(home)) {
                clear(parent);
                var fresh = Files.createDirectories(parent.resolve("unpacking"));
                var ready = readyMade.map(place -> place.resolve(version)).filter(Files::isDirectory);
                if (ready.isPresent()) link(ready.get(), fresh);
                else unpack(fresh);
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "PostgreSQL tidak dapat dipasang di %s (%s). Apakah disk penuh?".formatted(parent, e),
                    "PostgreSQL could not be unpacked in %s (%s). Is the disk full?".formatted(parent, e),
                    e);
        }
        return new PostgresPrograms(home, version);
    }

    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    /** What a finished program said and how it ended. */
    record Outcome(int exit, String output) {
        boolean failed() {
            return exit != 0;
        }
    }

    /** Runs one program to its end, with nothing or the given text on its standard input. */
    Outcome run(String program, String input, List<String> arguments) {
        var command = new ArrayList<String>(asOrdinaryUser());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return execute(command, input);
    }

    /**
     * PostgreSQL refuses to run as root. A user namespace without a mapping makes root look like nobody to it, while the
     * files stay root's: containers and fresh servers work without a second account.
     */
    private static List<String> asOrdinaryUser() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        var prefix = List.of("unshare", "--user");
        var probe = new ArrayList<>(prefix);
        probe.add("true");
        if (execute(probe, "").failed()) {
            throw new StartRefused(
                    "PostgreSQL tidak mau berjalan sebagai root, dan user namespace tidak tersedia di sini. Jalankan Laris sebagai pengguna biasa, atau pakai PostgreSQL sendiri dengan LARIS_DB_URL.",
                    "PostgreSQL does not run as root, and user namespaces are not available here. Start Laris as an ordinary user, or use your own PostgreSQL with LARIS_DB_URL.");
        }
        return prefix;
    }

    private static Outcome execute(List<String> command, String input) {
        try {
            // The output goes to a file: a server started by pg_ctl inherits it, and a pipe would never end.
            var output = Files.createTempFile("laris-postgres", ".txt");
            try {
                var builder = new ProcessBuilder(command).redirectErrorStream(true);
                builder.redirectOutput(output.toFile());
                builder.environment().put("LC_ALL", "C");
                var process = builder.start();
                try (var stdin = process.getOutputStream()) {
                    stdin.write(input.getBytes(StandardCharsets.UTF_8));
                }
                return new Outcome(process.waitFor(), Files.readString(output).strip());
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not run " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command.get(0), e);
        }
    }

    static String version() {
        var properties = new Properties();
        try (var in = PostgresPrograms.class.getResourceAsStream("programs.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("programs.properties is part of the application", e);
        }
        return properties.getProperty("version");
    }

    private static void unpack(Path target) throws IOException {
        try (var raw = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0b001_000_000) != 0 && !file.toFile().setExecutable(true)) {
                        throw new IOException(file + " cannot be made executable");
                    }
                }
            }
        }
    }

    /** The same files under a second name, so they outlive a new build; copies where the file system cannot or may not link. */
    private static void link(Path source, Path target) throws IOException {
        try (var all = Files.walk(source)) {
            for (var path : (Iterable<Path>) all::iterator) {
                var twin = target.resolve(source.relativize(path));
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) Files.createDirectories(twin);
                else if (Files.isSymbolicLink(path)) Files.createSymbolicLink(twin, Files.readSymbolicLink(path));
                else linkOrCopy(path, twin);
            }
        }
    }

    private static void linkOrCopy(Path source, Path target) throws IOException {
        try {
            Files.createLink(target, source);
        } catch (FileSystemException | UnsupportedOperationException notHere) {
            Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static InputStream archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> System.getProperty("os.arch");
                };
        var name = "/postgres-%s-%s.txz".formatted(system, processor);
        var stream = PostgresPrograms.class.getResourceAsStream(name);
        if (stream == null) {
            throw new StartRefused(
                    "PostgreSQL bawaan tidak tersedia untuk %s %s. Pakai PostgreSQL sendiri dengan LARIS_DB_URL."
                            .formatted(system, processor),
                    "No built-in PostgreSQL for %s %s. Use your own PostgreSQL with LARIS_DB_URL."
                            .formatted(system, processor));
        }
        return stream;
    }

    /** Removes other versions and what a crash left of an unpacking. */
    private static void clear(Path parent) throws IOException {
        if (Files.exists(parent)) {
            try (var all = Files.walk(parent)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
