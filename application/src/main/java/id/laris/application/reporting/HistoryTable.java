package id.laris.application.reporting;

import id.laris.application.shared.TableRows;
import id.laris.application.shared.TableRows.Column;
import id.laris.domain.reporting.HistoryImport.Survey;
import id.laris.domain.reporting.HistoryLine;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads a sales history line by line in constant memory. */
final class HistoryTable implements AutoCloseable {
    private static final List<Column> COLUMNS = List.of(
            Column.of("order", "pesanan", "nomor pesanan", "order number", "invoiceno", "invoice"),
            Column.of("sku", "stockcode"),
            Column.of("quantity", "jumlah", "qty"),
            Column.of("date", "tanggal", "time", "waktu", "invoicedate"),
            Column.of("price", "harga", "unit price", "unitprice"),
            Column.maybe("title", "nama", "name", "description"),
            Column.maybe("region", "provinsi", "province", "country"),
            Column.maybe("buyer", "pembeli", "customer", "customerid"));
    private static final int BUYER = 7;

    private final TableRows rows;
    private String buyer = "";

    private HistoryTable(TableRows rows) {
        this.rows = rows;
    }

    /** @param content closed with it @throws id.laris.application.shared.TableUnreadable for what is no such table */
    static HistoryTable of(InputStream content) throws IOException {
        return new HistoryTable(TableRows.of(content, COLUMNS));
    }

    /** Empty at the end. @throws id.laris.application.shared.TableUnreadable where it cannot be read on */
    Optional<HistoryLine.Cells> next() {
        return rows.next().map(row -> {
            var cells = row.cells();
            buyer = cells.get(BUYER);
            return new HistoryLine.Cells(
                    row.line(),
                    cells.get(0),
                    cells.get(1),
                    cells.get(5),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(6),
                    row.complete());
        });
    }

    /** Reads to the end. @param most lines; one more and it stops, so that the count tells */
    Survey survey(int most) {
        var orders = new HashSet<String>();
        var skus = new HashSet<String>();
        var buyers = new HashSet<String>();
        var regions = new HashSet<String>();
        int count = 0;
        int negative = 0;
        int cancelled = 0;
        var sum = BigDecimal.ZERO;
        for (var cells = next(); cells.isPresent() && count <= most; cells = next()) {
            var line = cells.get();
            count++;
            orders.add(line.order());
            skus.add(line.sku());
            if (!buyer.isEmpty()) buyers.add(buyer);
            if (!line.region().isEmpty()) regions.add(line.region());
            if (line.pieces().startsWith("-")) negative++;
            if (line.order().startsWith("C")) cancelled++;
            sum = sum.add(line.sum().orElse(BigDecimal.ZERO));
        }
        return new Survey(count, orders.size(), skus.size(), buyers.size(), regions.size(), negative, cancelled, sum);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
