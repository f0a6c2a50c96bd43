package id.laris.bootstrap.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The directory that holds all a shop has, owned by one running Laris at a time. The lock is the operating system's: it
 * goes with the process however that ends, so a crash never leaves a shop locked.
 */
final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** The directory named by {@code -Dlaris.data} or {@code LARIS_DATA}, else {@code data} where Laris was started. */
    static Path chosen() {
        return Path.of(Optional.ofNullable(System.getProperty("laris.data"))
                .or(() -> Optional.ofNullable(System.getenv("LARIS_DATA")))
                .orElse("data"));
    }

    /** Creates the directory if needed and takes it for this process; refuses when that is not possible. */
    static DataDirectory take(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(
                    root.resolve("laris.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock.isEmpty()) {
                var owner = writtenIn(channel);
                channel.close();
                throw alreadyTaken(root, owner);
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            return new DataDirectory(root.toRealPath(), channel, lock.get());
        } catch (IOException e) {
            throw notUsable(root, e);
        }
    }

    /** Whether a Laris works on it at this moment. */
    static boolean isTaken(Path directory) {
        try {
            take(directory).close();
            return false;
        } catch (StartRefused taken) {
            return true;
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path serverLog() {
        return root.resolve("postgres.log");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + root + " could not be released", e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException takenInThisProcess) {
            return Optional.empty();
        }
    }

    private static String writtenIn(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(32);
        channel.read(bytes, 0);
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString().strip();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(text + System.lineSeparator()), 0);
    }

    private static StartRefused alreadyTaken(Path root, String owner) {
        return new StartRefused(
                "Laris lain (proses %s) sedang memakai %s. Hentikan dulu, atau pilih folder lain dengan LARIS_DATA."
                        .formatted(owner, root),
                "Another Laris (process %s) is using %s. Stop it first, or choose another folder with LARIS_DATA."
                        .formatted(owner, root));
    }

    static StartRefused withoutShop(Path directory) {
        return new StartRefused(
                "Di %s tidak ada toko. Pilih folder data dengan LARIS_DATA.".formatted(directory.toAbsolutePath()),
                "There is no shop in %s. Choose the data folder with LARIS_DATA."
                        .formatted(directory.toAbsolutePath()));
    }

    private static StartRefused notUsable(Path root, IOException cause) {
        return new StartRefused(
                "Folder data %s tidak dapat dibuat atau ditulisi (%s). Periksa izinnya, atau pilih folder lain dengan LARIS_DATA."
                        .formatted(root, cause),
                "The data folder %s cannot be created or written (%s). Check its permissions, or choose another with LARIS_DATA."
                        .formatted(root, cause),
                cause);
    }
}
