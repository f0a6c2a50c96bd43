package id.laris.web.purchasing;

import id.laris.application.purchasing.PutPrices;
import id.laris.application.shared.CsvReader;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A price list as a table that spreadsheets open, out and in again. Columns split at commas or semicolons. */
final class PriceFile {
    static final List<String> HEADING =
            List.of("sku", "sku_pemasok", "isi_kemasan", "harga_satuan", "minimum", "berlaku_mulai", "harga_banyak");
    /** Files from before there were prices of many pieces are read as well. */
    private static final int LEAST = 6;

    /** A line that is wrong, and why. */
    private static final class WrongLine extends Refusal {
        private final long line;

        WrongLine(long line, Refusal why) {
            super(why.kind(), why.code(), why.getMessage(), why.details());
            this.line = line;
        }
    }

    private PriceFile() {}

    static List<String> row(SupplierPrice price) {
        return List.of(
                price.sku().value(),
                price.supplierSku(),
                Integer.toString(price.packSize()),
                Long.toString(price.unitCost().minorUnits()),
                price.minimum().toString(),
                price.validFrom().toString(),
                Fields.text(price.breaks()));
    }

    /** @throws Refusal of the first line that is wrong; {@link #lineOf} names it */
    static List<SupplierPrice> read(Reader text, SupplierId supplier) throws IOException {
        var buffered = new BufferedReader(text);
        var reader = new CsvReader(buffered).separatedBy(separator(buffered));
        var prices = new ArrayList<SupplierPrice>();
        for (var row = reader.next(); row.isPresent(); row = reader.next()) {
            var cells = row.get().cells();
            if (cells.stream().allMatch(String::isBlank) || row.get().line() == 1) continue;
            if (prices.size() == PutPrices.MOST) throw new Invalid("csv", "", "at most " + PutPrices.MOST + " lines");
            try {
                if (cells.size() != HEADING.size() && cells.size() != LEAST)
                    throw new Invalid("csv", cells.size() + " columns", HEADING.size() + " columns");
                prices.add(OfficeSupplierPages.price(
                        supplier,
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.size() > LEAST ? cells.get(LEAST) : ""));
            } catch (Refusal wrong) {
                throw new WrongLine(row.get().line(), wrong);
            }
        }
        return prices;
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(1024);
        var first = new char[256];
        int read = text.read(first);
        text.reset();
        return read > 0 && new String(first, 0, read).split("[\\r\\n]", 2)[0].contains(";") ? ';' : ',';
    }

    /** The line of the file that was refused. */
    static Optional<Long> lineOf(Refusal refusal) {
        return refusal instanceof WrongLine wrong ? Optional.of(wrong.line) : Optional.empty();
    }
}
