package id.laris.application.catalogue;

import id.laris.application.catalogue.ProductFileUnreadable.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values as RFC 4180 has them, one record at a time: cells in quotes may hold separators, line breaks and
 * doubled quotes; lines end with LF, CR LF or CR. Holds one record in memory and no more.
 */
final class ProductFileCsv implements Closeable {
    /** No row of a real file comes near; one that does is a quote that was never closed. */
    private static final int LONGEST_RECORD = 4_000_000;

    private static final int MOST_CELLS = 10_000;
    private static final int END = -1;

    /**
     * @param line where it begins, counted from 1 as an editor shows it
     * @param strayQuote whether text follows a closing quote, so that the cells cannot be trusted
     */
    record Record(int line, List<String> cells, boolean strayQuote) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final Reader reader;
    private final char separator;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int filled;
    private int line = 1;
    private int length;

    ProductFileCsv(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** The next record, empty lines included; empty at the end of the file. */
    Optional<Record> next() throws IOException {
        if (peek() == END) return Optional.empty();
        int begins = line;
        length = 0;
        var cells = new ArrayList<String>();
        boolean stray = false;
        while (true) {
            if (peek() == '"') {
                quoted(begins);
                stray |= !atEndOfCell();
            }
            bare(begins);
            if (cells.size() == MOST_CELLS) throw new ProductFileUnreadable(Reason.ROW_TOO_LONG, begins);
            cells.add(cell.toString());
            cell.setLength(0);
            int sign = take();
            if (sign == separator) continue;
            if (sign == '\r' && peek() == '\n') take();
            if (sign != END) line++;
            return Optional.of(new Record(begins, cells, stray));
        }
    }

    private void quoted(int begins) throws IOException {
        take();
        while (true) {
            int sign = take();
            if (sign == END) throw new ProductFileUnreadable(Reason.QUOTE_NOT_CLOSED, begins);
            if (sign == '"') {
                if (peek() != '"') return;
                take();
            } else if (sign == '\n' || sign == '\r' && peek() != '\n') line++;
            append((char) sign, begins);
        }
    }

    private void bare(int begins) throws IOException {
        while (!atEndOfCell()) append((char) take(), begins);
    }

    private void append(char sign, int begins) {
        if (++length > LONGEST_RECORD) throw new ProductFileUnreadable(Reason.ROW_TOO_LONG, begins);
        cell.append(sign);
    }

    private boolean atEndOfCell() throws IOException {
        int sign = peek();
        return sign == separator || sign == '\n' || sign == '\r' || sign == END;
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, reader.read(buffer));
            at = 0;
            if (filled == 0) return END;
        }
        return buffer[at];
    }

    private int take() throws IOException {
        int sign = peek();
        if (sign != END) at++;
        return sign;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
