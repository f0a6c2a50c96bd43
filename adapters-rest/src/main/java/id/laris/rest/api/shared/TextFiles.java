package id.laris.rest.api.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** Text that came as a body: UTF-8 throughout and not longer than agreed. It lies in a file while it is read, never whole in memory. */
public final class TextFiles {
    private static final int AT_ONCE = 1 << 16;

    private TextFiles() {}

    /** What is made of it; nothing is read before all of it is here, and nothing stays. */
    public static <T> T read(InputStream body, long mostBytes, Function<? super Reader, T> work) {
        try {
            var file = Files.createTempFile("laris-", ".csv");
            try {
                store(body, file, mostBytes);
                return worked(file, work);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void store(InputStream body, Path file, long mostBytes) throws IOException {
        long stored = 0;
        var bytes = new byte[AT_ONCE];
        try (var out = Files.newOutputStream(file)) {
            for (int n = body.read(bytes); n >= 0; n = body.read(bytes)) {
                stored += n;
                if (stored > mostBytes) throw new RequestRefused(413, "request-too-large", Map.of("most", mostBytes));
                out.write(bytes, 0, n);
            }
        }
        if (stored == 0) throw new RequestRefused(400, "empty-body", Map.of());
    }

    private static <T> T worked(Path file, Function<? super Reader, T> work) throws IOException {
        try (var text = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), AT_ONCE)) {
            return work.apply(text);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) throw notUtf8();
            throw broken;
        }
    }

    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw notUtf8();
        }
    }

    private static RequestRefused notUtf8() {
        return new RequestRefused(400, "invalid-encoding", Map.of("expected", "UTF-8"));
    }
}
