package id.laris.application.shared;

import static id.laris.application.shared.Sheet.column;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everything that writes tables as files promises. */
public interface SheetWriterContract {
    SheetWriter writer();

    /** @param name may be anything a stranger typed */
    record Row(String name, long pieces, Money net, LocalDate day, Optional<Money> cost) {}

    static Sheet<Row> table(Iterable<Row> rows) {
        return new Sheet<>(
                "uji",
                List.of(
                        column(Heading.NAME, Row::name),
                        column(Heading.PIECES, Row::pieces),
                        column(Heading.NET, Row::net),
                        column(Heading.DAY, Row::day),
                        column(Heading.COST, Row::cost)),
                rows);
    }

    static Row row(String name, long pieces, long net) {
        return new Row(name, pieces, Money.rupiah(net), LocalDate.of(2026, 11, 21), Optional.empty());
    }

    default byte[] written(Iterable<Row> rows, Sheet.Format format, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            writer().write(table(rows), format, language, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    @Test
    default void machines_read_figures_as_they_are_and_nothing_where_nothing_is_known() {
        for (var language : Language.values())
            assertThat(new String(written(List.of(row("Topi", 3, -145_000)), Sheet.Format.CSV, language), UTF_8))
                    .isEqualTo("\uFEFFname,pieces,net,day,cost\r\nTopi,3,-145000,2026-11-21,\r\n");
    }

    @Test
    default void a_table_of_nothing_has_its_headings() {
        assertThat(new String(written(List.of(), Sheet.Format.CSV, Language.ID), UTF_8))
                .isEqualTo("\uFEFFname,pieces,net,day,cost\r\n");
        assertThat(written(List.of(), Sheet.Format.XLSX, Language.ID)).startsWith('P', 'K', 3, 4);
    }
}
