package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProductFileCsvTest {
    @Property
    void what_is_written_by_the_rules_is_read_as_it_was(
            @ForAll("tables") List<List<String>> table,
            @ForAll("lineEnds") String lineEnd,
            @ForAll("separators") char separator)
            throws IOException {
        var written = table.stream()
                .map(row -> row.stream().map(ProductFileCsvTest::quoted).collect(Collectors.joining("" + separator)))
                .collect(Collectors.joining(lineEnd));

        assertThat(read(written, separator).stream().map(ProductFileCsv.Record::cells))
                .isEqualTo(table);
    }

    @Example
    void cells_in_quotes_hold_separators_line_breaks_and_quotes() throws IOException {
        var records = read("a,\"b,1\r\n\"\"b2\"\"\",c\r\nd,,\"\"\r\n", ',');

        assertThat(records)
                .extracting(ProductFileCsv.Record::cells)
                .containsExactly(List.of("a", "b,1\r\n\"b2\"", "c"), List.of("d", "", ""));
        assertThat(records).extracting(ProductFileCsv.Record::line).containsExactly(1, 3);
    }

    @Example
    void lines_are_counted_as_an_editor_shows_them() throws IOException {
        assertThat(read("a\rb\nc\r\n\n\"x\ny\rz\"\nd", ','))
                .extracting(ProductFileCsv.Record::line)
                .containsExactly(1, 2, 3, 4, 5, 8);
    }

    @Example
    void the_last_line_may_end_or_not() throws IOException {
        assertThat(read("a\nb", ',')).hasSize(2);
        assertThat(read("a\nb\n", ',')).hasSize(2);
        assertThat(read("", ',')).isEmpty();
        assertThat(read("a,", ',')).extracting(ProductFileCsv.Record::cells).containsExactly(List.of("a", ""));
        assertThat(read("\n", ',')).extracting(ProductFileCsv.Record::isBlank).containsExactly(true);
    }

    @Example
    void a_quote_within_a_bare_cell_is_a_letter() throws IOException {
        assertThat(read("12\" record,a\n", ','))
                .extracting(ProductFileCsv.Record::cells)
                .containsExactly(List.of("12\" record", "a"));
    }

    @Example
    void text_after_a_closing_quote_is_noticed_and_the_next_row_is_whole() throws IOException {
        var records = read("\"a\"b,c\nd,e\n", ',');

        assertThat(records).extracting(ProductFileCsv.Record::strayQuote).containsExactly(true, false);
        assertThat(records.get(1).cells()).containsExactly("d", "e");
    }

    @Example
    void a_quote_that_is_never_closed_is_named_by_the_line_it_opens_on() {
        assertThatThrownBy(() -> read("a,b\nc,\"d\ne,f\ng,h\n", ','))
                .hasFieldOrPropertyWithValue("code", "product-file-quote-not-closed")
                .hasMessageStartingWith("Line 2");
    }

    @Example
    void a_row_without_end_is_refused_before_memory_is_full() {
        assertThatThrownBy(() -> new ProductFileCsv(endless('x'), ',').next())
                .hasFieldOrPropertyWithValue("code", "product-file-row-too-long");
        assertThatThrownBy(() -> new ProductFileCsv(endless('"'), ',').next())
                .hasFieldOrPropertyWithValue("code", "product-file-row-too-long");
        assertThatThrownBy(() -> new ProductFileCsv(endless(','), ',').next())
                .hasFieldOrPropertyWithValue("code", "product-file-row-too-long");
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell = Arbitraries.strings()
                .withChars("ab,;\"\r\n é😀\t".toCharArray())
                .ofMaxLength(6);
        return cell.list().ofMinSize(2).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static List<ProductFileCsv.Record> read(String text, char separator) throws IOException {
        var records = new ArrayList<ProductFileCsv.Record>();
        try (var csv = new ProductFileCsv(new StringReader(text), separator)) {
            for (var record = csv.next(); record.isPresent(); record = csv.next()) records.add(record.get());
        }
        return records;
    }

    private static Reader endless(char sign) {
        return new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) {
                java.util.Arrays.fill(buffer, from, from + length, sign);
                return length;
            }

            @Override
            public void close() {}
        };
    }
}
