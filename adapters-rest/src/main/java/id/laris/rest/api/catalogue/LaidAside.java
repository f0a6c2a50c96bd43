package id.laris.rest.api.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An upload kept in a file of the system's while its request runs, to be known by its content before anything is done with it. */
final class LaidAside implements AutoCloseable {
    private final Path file;
    private final String fingerprint;
    private InputStream opened = InputStream.nullInputStream();

    private LaidAside(Path file, String fingerprint) {
        this.file = file;
        this.fingerprint = fingerprint;
    }

    /** @param most bytes; of a longer one a byte more is kept, so that whoever reads it sees that it is too long */
    static LaidAside of(InputStream content, long most) throws IOException {
        var digest = sha256();
        var file = Files.createTempFile("laris-import", ".csv");
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            copy(content, out, most + 1);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new LaidAside(file, HexFormat.of().formatHex(digest.digest()));
    }

    private static void copy(InputStream content, DigestOutputStream out, long most) throws IOException {
        var portion = new byte[1 << 16];
        for (long left = most; left > 0; ) {
            int read = content.read(portion, 0, (int) Math.min(left, portion.length));
            if (read < 0) return;
            out.write(portion, 0, read);
            left -= read;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    String fingerprint() {
        return fingerprint;
    }

    /** The content from its beginning. */
    InputStream open() {
        try {
            opened = Files.newInputStream(file);
            return opened;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        opened.close();
        Files.deleteIfExists(file);
    }
}
