package id.laris.application.catalogue;

import id.laris.application.catalogue.ProductFileUnreadable.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which letters a product file is written. Shopify writes UTF-8; whoever opens and saves the file in a spreadsheet gets
 * windows-1252 or UTF-16. A byte order mark decides; without one, UTF-16 shows by its zeros, and bytes that make no UTF-8 at all
 * are windows-1252. UTF-8 with a few broken bytes stays UTF-8, and the rows that hold them are refused.
 *
 * @param mark length of the byte order mark
 * @param damaged whether some bytes are no text in this charset; they decode to U+FFFD
 */
record ProductFileText(Charset charset, int mark, boolean damaged) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 8_192;
    private static final int BUFFER = 1 << 16;

    /** Reads the whole stream. */
    static ProductFileText of(InputStream content) throws IOException {
        var in = new BufferedInputStream(content, BUFFER);
        in.mark(SAMPLE);
        var head = in.readNBytes(SAMPLE);
        in.reset();
        if (head.length == 0) throw new ProductFileUnreadable(Reason.EMPTY, 0);
        if (startsWith(head, 'P', 'K', 3, 4)) throw new ProductFileUnreadable(Reason.SPREADSHEET, 0);
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) throw new ProductFileUnreadable(Reason.SPREADSHEET, 0);
        if (startsWith(head, 0xFE, 0xFF)) return new ProductFileText(StandardCharsets.UTF_16BE, 2, true);
        if (startsWith(head, 0xFF, 0xFE)) return new ProductFileText(StandardCharsets.UTF_16LE, 2, true);
        int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) if (head[i] == 0) zeros[i % 2]++;
        if (zeros[0] + zeros[1] > 0) {
            if (zeros[1] > head.length / 4 && zeros[0] == 0)
                return new ProductFileText(StandardCharsets.UTF_16LE, 0, true);
            if (zeros[0] > head.length / 4 && zeros[1] == 0)
                return new ProductFileText(StandardCharsets.UTF_16BE, 0, true);
            if (100 * (zeros[0] + zeros[1]) > head.length) throw new ProductFileUnreadable(Reason.NOT_TEXT, 0);
        }
        var letters = Utf8Letters.in(in);
        if (letters.broken == 0) return new ProductFileText(StandardCharsets.UTF_8, mark, false);
        if (mark > 0 || letters.whole >= letters.broken) return new ProductFileText(StandardCharsets.UTF_8, mark, true);
        return new ProductFileText(WINDOWS_1252, 0, true);
    }

    /** The text after the mark. Closing it closes the stream. */
    Reader read(InputStream content) throws IOException {
        content.skipNBytes(mark);
        return new InputStreamReader(
                content,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) return false;
        for (int i = 0; i < signature.length; i++) if ((head[i] & 0xFF) != signature[i]) return false;
        return true;
    }

    /** Counts the letters of more than one byte, and the bytes that belong to none. */
    private static final class Utf8Letters {
        private long whole;
        private long broken;
        private int following;

        private static Utf8Letters in(InputStream content) throws IOException {
            var letters = new Utf8Letters();
            var buffer = new byte[BUFFER];
            for (int n = content.read(buffer); n > 0; n = content.read(buffer))
                for (int i = 0; i < n; i++) letters.take(buffer[i] & 0xFF);
            if (letters.following > 0) letters.broken++;
            return letters;
        }

        private void take(int value) {
            if (value < 0x80) {
                if (following > 0) broken++;
                following = 0;
            } else if (value < 0xC0) {
                if (following == 0) broken++;
                else if (--following == 0) whole++;
            } else {
                if (following > 0) broken++;
                following = value >= 0xC2 && value < 0xE0
                        ? 1
                        : value >= 0xE0 && value < 0xF0 ? 2 : value >= 0xF0 && value < 0xF5 ? 3 : 0;
                if (following == 0) broken++;
            }
        }
    }
}
