package id.laris.web.shared.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files that people send from their computers. */
public final class Uploads {
    private static final int BOTH_BYTES = 2;

    private Uploads() {}

    /**
     * The file as text: UTF-8, or UTF-16 where its first two bytes say so, as some spreadsheets save it. Bytes that make no sense
     * become replacement characters. The caller closes it.
     */
    public static Reader text(FileUpload file) throws IOException {
        var bytes = new PushbackInputStream(Files.newInputStream(file.uploadedFile()), BOTH_BYTES);
        return new InputStreamReader(new BufferedInputStream(bytes), charsetOf(bytes));
    }

    private static Charset charsetOf(PushbackInputStream bytes) throws IOException {
        var first = bytes.readNBytes(BOTH_BYTES);
        bytes.unread(first);
        if (first.length < BOTH_BYTES) return StandardCharsets.UTF_8;
        boolean marked = (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE)
                || (first[0] == (byte) 0xFE && first[1] == (byte) 0xFF);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
