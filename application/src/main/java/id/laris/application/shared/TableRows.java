package id.laris.application.shared;

import id.laris.application.shared.TableUnreadable.Reason;
import id.laris.domain.shared.Invalid;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table row by row in constant memory, as the shop itself writes it or a spreadsheet saves it: UTF-8, columns split at commas or
 * semicolons and told by their headings in any order; others than those asked for do not matter.
 */
public final class TableRows implements AutoCloseable {
    /** A column, by the names it may have, in small letters; the first is ours. @param needed whether a table without it is refused */
    public record Column(List<String> names, boolean needed) {
        public static Column of(String... names) {
            return new Column(List.of(names), true);
        }

        public static Column maybe(String... names) {
            return new Column(List.of(names), false);
        }
    }

    /** What stands in a row, column by column as asked for; empty where it has no such column. @param complete whether it has no more cells than the heading */
    public record Row(long line, List<String> cells, boolean complete) {}

    /** What our own files put before a text that a spreadsheet would take for a formula. */
    private static final Pattern GUARDED = Pattern.compile("(^|[;\\t])'(\\s*[=+\\-@])");

    private static final int HEAD = 8_192;

    private final CsvReader reader;
    private final InputStream content;
    private final List<Integer> places = new ArrayList<>();
    private final int width;
    private long line;

    private TableRows(InputStream content, List<Column> columns) throws IOException {
        this.content = content;
        var bytes = new BufferedInputStream(content, HEAD);
        requireText(bytes);
        var text = new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader = new CsvReader(text).separatedBy(separator(text));
        var heading = read().orElseThrow(() -> new TableUnreadable(Reason.EMPTY, 0)).cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        width = heading.size();
        for (var column : columns) places.add(place(column, heading));
    }

    /** @param content closed with the rows, or at once when it cannot be read @throws TableUnreadable for what is no such table */
    public static TableRows of(InputStream content, List<Column> columns) throws IOException {
        try {
            return new TableRows(content, columns);
        } catch (CharacterCodingException foreign) {
            content.close();
            throw new TableUnreadable(Reason.NOT_TEXT, 0);
        } catch (IOException | RuntimeException refused) {
            content.close();
            throw refused;
        }
    }

    private static int place(Column column, List<String> heading) {
        return column.names().stream()
                .map(heading::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElseGet(() -> missing(column));
    }

    private static int missing(Column column) {
        if (column.needed()) throw new TableUnreadable(Reason.WITHOUT_HEADINGS, 1);
        return Integer.MAX_VALUE;
    }

    /** The next row that is not blank; empty at the end. @throws TableUnreadable for what is no text or no table */
    public Optional<Row> next() {
        for (var row = read(); row.isPresent(); row = read()) {
            var cells = row.get().cells();
            if (cells.stream().allMatch(String::isBlank)) continue;
            return Optional.of(new Row(
                    row.get().line(),
                    places.stream()
                            .map(place -> place < cells.size() ? unguarded(cells.get(place)) : "")
                            .toList(),
                    cells.size() <= width
                            || cells.subList(width, cells.size()).stream().allMatch(String::isBlank)));
        }
        return Optional.empty();
    }

    private Optional<CsvReader.Row> read() {
        try {
            var row = reader.next();
            line = row.map(CsvReader.Row::line).orElse(line);
            // A file of zeros is no text, though each of them is a letter.
            if (row.isPresent() && row.get().cells().stream().anyMatch(cell -> cell.indexOf('\0') >= 0))
                throw new TableUnreadable(Reason.NOT_TEXT, line);
            return row;
        } catch (Invalid broken) {
            throw new TableUnreadable(Reason.BROKEN, line + 1);
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof CharacterCodingException)
                throw new TableUnreadable(Reason.NOT_TEXT, line + 1);
            throw failed;
        }
    }

    private static String unguarded(String cell) {
        return GUARDED.matcher(cell.strip()).replaceAll("$1$2");
    }

    private static void requireText(BufferedInputStream bytes) throws IOException {
        bytes.mark(4);
        var head = bytes.readNBytes(4);
        bytes.reset();
        if (head.length == 0) throw new TableUnreadable(Reason.EMPTY, 0);
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 0xD0, 0xCF, 0x11, 0xE0))
            throw new TableUnreadable(Reason.SPREADSHEET, 0);
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) return false;
        for (int i = 0; i < signature.length; i++) if ((head[i] & 0xFF) != signature[i]) return false;
        return true;
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEAD);
        var first = new char[512];
        int read = text.read(first);
        text.reset();
        return read > 0 && new String(first, 0, read).split("[\\r\\n]", 2)[0].contains(";") ? ';' : ',';
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
