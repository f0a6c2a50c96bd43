package id.laris.application.shared;

import id.laris.domain.shared.Invalid;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV (RFC 4180) row by row in constant memory: quoted cells with doubled quotes and line breaks inside, any line ending, a
 * byte order mark skipped. Cells are separated by commas unless told otherwise.
 */
public final class CsvReader {
    /** @param line number of the line in the file on which the row begins, from 1 */
    public record Row(long line, List<String> cells) {}

    private static final int MOST_CELL = 1 << 20;
    private static final int MOST_CELLS = 10_000;
    private final Reader in;
    private char separator = ',';
    private boolean first = true;
    private long line = 1;
    private int ahead = -2;

    /** @param in buffered by the caller */
    public CsvReader(Reader in) {
        this.in = in;
    }

    /** Empty at the end. @throws Invalid csv for a cell over a million characters, a row of ten thousand cells or a quote that is never closed */
    public Optional<Row> next() {
        if (first) begin();
        if (peek() < 0) return Optional.empty();
        long begins = line;
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        while (true) {
            int c = read();
            if (c == '"' && cell.isEmpty()) {
                quoted(cell, begins);
            } else if (c == separator) {
                if (cells.size() == MOST_CELLS)
                    throw new Invalid("csv", "line " + line, "at most " + MOST_CELLS + " cells");
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c < 0 || c == '\n' || c == '\r') {
                if (c == '\r' && peek() == '\n') read();
                if (c >= 0) line++;
                cells.add(cell.toString());
                return Optional.of(new Row(begins, cells));
            } else {
                append(cell, c);
            }
        }
    }

    private void quoted(StringBuilder cell, long begins) {
        while (true) {
            int c = read();
            if (c < 0) throw new Invalid("csv", "line " + begins, "a closing quote");
            if (c == '"') {
                if (peek() != '"') return;
                c = read();
            } else if (c == '\n') {
                line++;
            }
            append(cell, c);
        }
    }

    private void append(StringBuilder cell, int c) {
        if (cell.length() >= MOST_CELL)
            throw new Invalid("csv", "line " + line, "cells of at most " + MOST_CELL + " characters");
        cell.append((char) c);
    }

    private void begin() {
        first = false;
        if (peek() == 0xFEFF) read();
    }

    /** Cells are separated by this sign. */
    public CsvReader separatedBy(char sign) {
        separator = sign;
        return this;
    }

    private int peek() {
        if (ahead == -2) ahead = fetch();
        return ahead;
    }

    private int read() {
        int c = peek();
        ahead = c < 0 ? c : -2;
        return c;
    }

    private int fetch() {
        try {
            return in.read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
