package id.laris.bootstrap.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What the files of a cluster tell about the server that works on it. */
final class PostgresFiles {
    private static final Logger LOG = Logger.getLogger(PostgresFiles.class);

    private PostgresFiles() {}

    /**
     * The server named in {@code postmaster.pid}, if that process lives and really is this cluster's: after a restart of
     * the machine the number may belong to anyone.
     */
    static Optional<ProcessHandle> serverOf(Path cluster) {
        return named(cluster).filter(process -> worksIn(process, cluster));
    }

    /**
     * PostgreSQL will not start while the number in its {@code postmaster.pid} belongs to a living process, whoever that
     * is. The file is removed only if that process is a stranger and nobody works in the cluster.
     */
    static void forgetForeignProcess(Path cluster) {
        var stranger = named(cluster);
        if (stranger.isPresent() && ProcessHandle.allProcesses().noneMatch(process -> worksIn(process, cluster))) {
            LOG.infof(
                    "postmaster.pid names process %d, which is not PostgreSQL",
                    stranger.get().pid());
            try {
                Files.deleteIfExists(pidFile(cluster));
            } catch (IOException e) {
                throw new UncheckedIOException("A stale postmaster.pid stays in the way", e);
            }
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (var all = Files.walk(directory)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Optional<ProcessHandle> named(Path cluster) {
        try (var lines = Files.lines(pidFile(cluster))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(first -> first.matches("[0-9]{1,9}"))
                    .flatMap(first -> ProcessHandle.of(Long.parseLong(first)))
                    .filter(ProcessHandle::isAlive);
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every process of a PostgreSQL server has its cluster as working directory; where that is hidden, its command tells. */
    private static boolean worksIn(ProcessHandle process, Path cluster) {
        var workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.readSymbolicLink(workingDirectory).equals(cluster);
        } catch (IOException hidden) {
            var info = process.info();
            return info.command()
                            .filter(command -> command.endsWith("postgres"))
                            .isPresent()
                    && info.arguments()
                            .filter(all -> java.util.List.of(all).contains(cluster.toString()))
                            .isPresent();
        }
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
