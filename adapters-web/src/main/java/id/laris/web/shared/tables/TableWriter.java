package id.laris.web.shared.tables;

import id.laris.application.shared.Sheet;
import id.laris.application.shared.SheetWriter;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.web.shared.office.Csv;
import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tables as CSV for machines and XLSX for people. */
@Singleton
class TableWriter implements SheetWriter {
    private final ShopSettings shop;

    TableWriter(ShopSettings shop) {
        this.shop = shop;
    }

    @Override
    public void write(Sheet<?> table, Sheet.Format format, Language language, OutputStream out) throws IOException {
        var words = new TableWords(language);
        switch (format) {
            case CSV -> csv(table, words, out);
            case XLSX -> new XlsxSheet(words, shop.zone()).write(table, out);
        }
    }

    private void csv(Sheet<?> table, TableWords words, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(Csv.MARK);
        Csv.row(
                writer,
                table.columns().stream().map(column -> column.heading().key()).toList());
        for (var cells : table.cells()) Csv.row(writer, texts(cells, words));
        writer.flush();
    }

    private List<String> texts(List<Object> cells, TableWords words) {
        var texts = new ArrayList<String>();
        for (var cell : cells) texts.add(text(cell, words));
        return texts;
    }

    private String text(Object cell, TableWords words) {
        if (cell == null) return "";
        if (cell instanceof Money money) return amount(money).toPlainString();
        if (cell instanceof BigDecimal number) return number.toPlainString();
        if (cell instanceof Instant at)
            return at.atZone(shop.zone()).toOffsetDateTime().toString();
        if (cell instanceof Enum<?> word) return words.of(word);
        return cell.toString();
    }

    static BigDecimal amount(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), money.currency().exponent());
    }
}
