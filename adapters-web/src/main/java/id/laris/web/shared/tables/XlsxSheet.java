package id.laris.web.shared.tables;

import id.laris.application.shared.Sheet;
import id.laris.domain.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a spreadsheet (ECMA-376), whose rows leave the memory by the thousand. Texts are inline strings: no program takes one for a
 * formula, and no list of them is kept. What is more than a sheet holds goes on in the next.
 */
final class XlsxSheet {
    /** What a sheet holds is 1,048,576. */
    static final int ROWS = 1_000_000;

    private static final int PORTION = 1_000;
    /** Letters a cell holds. */
    private static final int LETTERS = 32_767;

    private static final double WIDTH = 16;
    private static final double WIDE = 32;

    private final TableWords words;
    private final ZoneId zone;

    XlsxSheet(TableWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    void write(Sheet<?> table, OutputStream out) throws IOException {
        var book = new Workbook(out, "Laris", null);
        int number = 1;
        var sheet = begin(book, table, number);
        int row = 1;
        for (var cells : table.cells()) {
            if (row > ROWS) {
                sheet.finish();
                sheet = begin(book, table, ++number);
                row = 1;
            }
            for (int column = 0; column < cells.size(); column++) put(sheet, row, column, cells.get(column));
            if (row % PORTION == 0) sheet.flush();
            row++;
        }
        sheet.finish();
        book.finish();
    }

    private Worksheet begin(Workbook book, Sheet<?> table, int number) {
        var sheet = book.newWorksheet(number == 1 ? table.name() : table.name() + " " + number);
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            var heading = table.columns().get(column).heading();
            sheet.width(column, isText(heading.name()) ? WIDE : WIDTH);
            sheet.inlineString(0, column, words.heading(heading));
            sheet.style(0, column).bold().set();
        }
        return sheet;
    }

    private static boolean isText(String heading) {
        return List.of("NAME", "TITLE", "SUPPLIER").contains(heading);
    }

    private void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell == null) return;
        if (cell instanceof Money money) {
            sheet.value(row, column, TableWriter.amount(money));
            format(sheet, row, column, money.currency().exponent() == 0 ? "#,##0" : "#,##0.00");
        } else if (cell instanceof Number figure) {
            sheet.value(row, column, figure);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            format(sheet, row, column, "yyyy-mm-dd");
        } else if (cell instanceof Instant at) {
            sheet.value(row, column, LocalDateTime.ofInstant(at, zone));
            format(sheet, row, column, "yyyy-mm-dd hh:mm");
        } else {
            sheet.inlineString(row, column, text(cell));
        }
    }

    private static void format(Worksheet sheet, int row, int column, String pattern) {
        sheet.style(row, column).format(pattern).set();
    }

    private String text(Object cell) {
        if (cell instanceof Enum<?> word) return words.of(word);
        if (cell instanceof Boolean flag) return words.of(flag);
        var text = cell.toString();
        return text.length() > LETTERS ? text.substring(0, LETTERS) : text;
    }
}
