package id.laris.application.catalogue;

import id.laris.application.catalogue.ProductFileUnreadable.Reason;
import id.laris.domain.catalogue.Slug;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A product file opened at its first row: hands out the rows that belong together, one product after the other. */
final class ProductFile implements Closeable {
    /** So many consecutive rows of one product are taken together; what follows counts as the product met again. */
    static final int MOST_ROWS = 4_096;

    /** So many characters, likewise: rows may be long. */
    static final int MOST_CHARACTERS = 1 << 23;

    private static final char REPLACEMENT = '\uFFFD';

    /** One row that is not blank. */
    record Row(ProductFileCsv.Record record, ProductFileHeadings headings, boolean damaged) {
        int line() {
            return record.line();
        }

        long length() {
            return record.cells().stream().mapToLong(String::length).sum();
        }

        String cell(ProductFileColumn column) {
            return headings.cell(record, column);
        }

        boolean has(ProductFileColumn column) {
            return !cell(column).isEmpty();
        }

        String handle() {
            return has(ProductFileColumn.HANDLE) ? cell(ProductFileColumn.HANDLE) : cell(ProductFileColumn.TITLE);
        }

        /** Describes a variant, not only a picture or the product. */
        boolean isVariant() {
            return has(ProductFileColumn.PRICE)
                    || has(ProductFileColumn.SKU)
                    || has(ProductFileColumn.BARCODE)
                    || has(ProductFileColumn.QUANTITY)
                    || ProductFileColumn.OPTION_VALUES.stream().anyMatch(this::has);
        }

        boolean hasTooManyCells() {
            var cells = record.cells();
            return cells.size() > headings.count()
                    && cells.subList(headings.count(), cells.size()).stream().anyMatch(c -> !c.isBlank());
        }

        boolean isUnreadable() {
            return damaged && record.cells().stream().anyMatch(c -> c.indexOf(REPLACEMENT) >= 0);
        }
    }

    /** Consecutive rows of one product. @param slug empty when the rows name no product */
    record Block(Optional<Slug> slug, List<Row> rows) {
        int line() {
            return rows.get(0).line();
        }
    }

    private final ProductFileCsv csv;
    private final ProductFileHeadings headings;
    private final boolean damaged;
    private Row ahead;
    private String lastHandle = "";
    private Optional<Slug> lastSlug = Optional.empty();

    private ProductFile(ProductFileCsv csv, ProductFileHeadings headings, boolean damaged) {
        this.csv = csv;
        this.headings = headings;
        this.damaged = damaged;
    }

    /** @throws ProductFileUnreadable when the first line holds no headings */
    static ProductFile open(InputStream content, ProductFileText text, char separator) throws IOException {
        return open(text.read(content), separator, text.damaged());
    }

    static ProductFile open(Reader content, char separator, boolean damaged) throws IOException {
        var csv = new ProductFileCsv(content, separator);
        var first = csv.next();
        while (first.isPresent() && isPreamble(first.get())) first = csv.next();
        if (first.isEmpty()) throw new ProductFileUnreadable(Reason.EMPTY, 0);
        return new ProductFile(csv, new ProductFileHeadings(first.get()), damaged);
    }

    /** Spreadsheets write {@code sep=;} above the headings. */
    private static boolean isPreamble(ProductFileCsv.Record record) {
        return record.isBlank() || record.cells().get(0).startsWith("sep=");
    }

    ProductFileHeadings headings() {
        return headings;
    }

    /** The rows of the next product; empty at the end of the file. */
    Optional<Block> next() throws IOException {
        var row = ahead != null ? Optional.of(ahead) : nextRow();
        ahead = null;
        if (row.isEmpty()) return Optional.empty();
        var slug = slugOf(row.get());
        var rows = new ArrayList<Row>();
        long characters = 0;
        while (row.isPresent()) {
            if (rows.size() == MOST_ROWS
                    || characters > MOST_CHARACTERS
                    || !rows.isEmpty() && !slug.equals(slugOf(row.get()))) {
                ahead = row.get();
                break;
            }
            rows.add(row.get());
            characters += row.get().length();
            row = nextRow();
        }
        return Optional.of(new Block(slug, rows));
    }

    private Optional<Row> nextRow() throws IOException {
        for (var record = csv.next(); record.isPresent(); record = csv.next())
            if (!record.get().isBlank()) return Optional.of(new Row(record.get(), headings, damaged));
        return Optional.empty();
    }

    private Optional<Slug> slugOf(Row row) {
        var handle = row.handle();
        if (!handle.equals(lastHandle)) {
            lastHandle = handle;
            lastSlug = handle.isEmpty() ? Optional.empty() : Optional.of(ImportNames.slugOf(handle));
        }
        return lastSlug;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
