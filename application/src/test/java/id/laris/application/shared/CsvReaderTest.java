package id.laris.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static List<CsvReader.Row> read(String csv) {
        var reader = new CsvReader(new StringReader(csv));
        var rows = new ArrayList<CsvReader.Row>();
        for (var row = reader.next(); row.isPresent(); row = reader.next()) rows.add(row.get());
        return rows;
    }

    @Property
    void reads_back_what_was_written(@ForAll @Size(min = 1, max = 5) List<@Size(min = 1, max = 4) List<String>> rows) {
        var csv = rows.stream()
                .map(r ->
                        r.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));

        assertThat(read(csv)).extracting(CsvReader.Row::cells).containsExactlyElementsOf(rows);
    }

    @Test
    void counts_lines_of_the_file_across_line_breaks_in_cells() {
        assertThat(read("a,b\n\"1\n2\",x\r\nlast,"))
                .extracting(CsvReader.Row::line)
                .containsExactly(1L, 2L, 4L);
    }

    @Test
    void skips_a_byte_order_mark_and_keeps_empty_cells() {
        assertThat(read("\uFEFFa,,b")).extracting(CsvReader.Row::cells).containsExactly(List.of("a", "", "b"));
        assertThat(read("")).isEmpty();
    }

    @Test
    void a_row_of_too_many_cells_is_refused_before_it_fills_memory() {
        assertThat(read(",".repeat(9_999))).hasSize(1);
        assertThatThrownBy(() -> read("a\n" + ",".repeat(2_000_000)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("cells");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("a\n\"open")).isInstanceOf(Invalid.class).hasMessageContaining("quote");
    }
}
