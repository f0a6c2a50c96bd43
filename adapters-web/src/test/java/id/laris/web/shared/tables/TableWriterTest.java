package id.laris.web.shared.tables;

import static id.laris.application.shared.SheetWriterContract.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Sheet;
import id.laris.application.shared.SheetWriter;
import id.laris.application.shared.SheetWriterContract;
import id.laris.domain.shared.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TableWriterTest implements SheetWriterContract {
    private static final String EVIL = "=HYPERLINK(\"http://x\",\"<b>&\")\u0000\u0007";

    @Inject
    SheetWriter writer;

    @Override
    public SheetWriter writer() {
        return writer;
    }

    private String sheet(List<Row> rows, Language language) throws IOException {
        return part("xl/worksheets/sheet1.xml", written(rows, Sheet.Format.XLSX, language));
    }

    private static String part(String name, byte[] file) throws IOException {
        // Its entries are told by the directory at the end, as spreadsheets read them.
        var kept = Files.createTempFile("uji", ".xlsx");
        Files.write(kept, file);
        try (var zip = new ZipFile(kept.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    @Test
    void people_read_headings_in_their_language_that_stay_in_place() throws IOException {
        assertThat(sheet(List.of(), Language.ID)).contains("<t>Nama</t>", "<t>Bersih</t>", "state=\"frozen\"");
        assertThat(sheet(List.of(), Language.EN)).contains("<t>Name</t>", "<t>Net</t>");
    }

    @Test
    void figures_money_and_days_are_no_texts() throws IOException {
        var file = written(List.of(row("Topi", 3, -145_000)), Sheet.Format.XLSX, Language.ID);
        var sheet = part("xl/worksheets/sheet1.xml", file);
        // 21 November 2026 is so many days after the last of 1899.
        assertThat(sheet).contains("<v>3</v>", "<v>-145000</v>", "<v>46347");
        assertThat(part("xl/styles.xml", file)).contains("#,##0", "yyyy-mm-dd");
    }

    @Test
    void a_text_never_runs() throws IOException {
        assertThat(sheet(List.of(row(EVIL, 1, 1)), Language.ID))
                .doesNotContain("<f>", "\u0007", "\u0000")
                .contains("t=\"inlineStr\"", "=HYPERLINK(", "&lt;b&gt;&amp;");
        assertThat(new String(written(List.of(row(EVIL, 1, 1)), Sheet.Format.CSV, Language.ID), UTF_8))
                .contains("\"'=HYPERLINK(");
    }

    @Test
    void rows_are_written_while_they_are_read() throws IOException {
        var counted = new OutputStream() {
            private long bytes;

            @Override
            public void write(int b) {
                bytes++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                bytes += length;
            }
        };
        Iterable<Row> rows = () -> IntStream.range(0, 20_000)
                .peek(i -> {
                    if (i == 19_999) assertThat(counted.bytes).isGreaterThan(100_000);
                })
                .mapToObj(i -> row("Barang " + i * 7_919L, i, i))
                .iterator();
        writer.write(SheetWriterContract.table(rows), Sheet.Format.XLSX, Language.ID, counted);
        assertThat(counted.bytes).isGreaterThan(200_000);
    }
}
