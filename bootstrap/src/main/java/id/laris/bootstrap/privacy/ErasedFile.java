package id.laris.bootstrap.privacy;

import id.laris.application.privacy.ErasedRegister;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The register as a file of one id a line, beside the database and not in it. It is backed up with everything else and restored from
 * the newest copy there is, never from the backup's own day. A line that was cut off by a crash is passed over: whoever wrote it
 * writes it again.
 */
@Singleton
class ErasedFile implements ErasedRegister {
    private static final String END = "\n";

    private final Path file;

    ErasedFile(@ConfigProperty(name = "laris.erased-file") Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    @Override
    public synchronized void add(Collection<AccountId> accounts) {
        var unknown = new ArrayList<>(accounts);
        unknown.removeAll(all());
        if (unknown.isEmpty()) return;
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file))
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            append(unknown);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be written", failed);
        }
    }

    /** One write and one sync: whole or, after a crash, a last line that is not. Each begins on a line of its own. */
    private void append(Collection<AccountId> accounts) throws IOException {
        var lines = new StringBuilder(END);
        accounts.forEach(account -> lines.append(account).append(END));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    @Override
    public Set<AccountId> all() {
        if (!Files.exists(file)) return Set.of();
        var all = new LinkedHashSet<AccountId>();
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            lines.forEach(line -> account(line).ifPresent(all::add));
        } catch (IOException | UncheckedIOException failed) {
            throw new IllegalStateException(file + " cannot be read", failed);
        }
        return all;
    }

    private static Optional<AccountId> account(String line) {
        if (!line.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.empty();
        return Optional.of(new AccountId(UUID.fromString(line)));
    }
}
