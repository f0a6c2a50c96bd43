package id.laris.web.stock;

import id.laris.application.stock.ShortLine;
import id.laris.web.shared.office.Csv;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What is short as a table for spreadsheets. */
final class LowCsv {
    static final List<String> HEADING = List.of(
            "sku",
            "title",
            "option",
            "warehouse",
            "available",
            "incoming",
            "minimum",
            "target",
            "missing",
            "lead_days");

    private LowCsv() {}

    static void write(Writer out, ShortLine line) throws IOException {
        var point = line.point();
        Csv.row(
                out,
                List.of(
                        point.sku().value(),
                        line.title(),
                        line.optionText(),
                        point.warehouse().value(),
                        line.available().toString(),
                        line.incoming().toString(),
                        point.minimum().toString(),
                        point.target().toString(),
                        line.missing().toString(),
                        Integer.toString(point.leadDays())));
    }
}
