package id.laris.application.shared;

import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Keys and cells in lines, whatever the format; a spreadsheet has the name of its format in front. */
@Alternative
@Singleton
public class PlainSheetWriter implements SheetWriter {
    @Override
    public void write(Sheet<?> table, Sheet.Format format, Language language, OutputStream out) throws IOException {
        var text = new StringBuilder(format == Sheet.Format.XLSX ? "PK\u0003\u0004" : "\uFEFF");
        text.append(table.columns().stream().map(c -> c.heading().key()).collect(Collectors.joining(",")))
                .append("\r\n");
        for (var cells : table.cells()) text.append(line(cells)).append("\r\n");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String line(List<Object> cells) {
        return cells.stream().map(PlainSheetWriter::text).collect(Collectors.joining(","));
    }

    private static String text(Object cell) {
        if (cell == null) return "";
        return cell instanceof Money money ? Long.toString(money.minorUnits()) : cell.toString();
    }
}
