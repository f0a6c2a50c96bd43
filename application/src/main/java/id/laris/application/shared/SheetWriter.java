package id.laris.application.shared;

import id.laris.domain.shared.Language;
import java.io.IOException;
import java.io.OutputStream;

/** Writes tables as files. */
public interface SheetWriter {
    /**
     * Writes it row by row, in a memory that does not grow with the rows. In no file does a text run as a formula. CSV has headings for
     * machines, XLSX for people; there numbers, money and days are what they are and no text.
     *
     * @param out left open
     */
    void write(Sheet<?> table, Sheet.Format format, Language language, OutputStream out) throws IOException;
}
