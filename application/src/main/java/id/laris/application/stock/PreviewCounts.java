package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.TableRows;
import id.laris.application.shared.TableRows.Column;
import id.laris.application.shared.TableUnreadable;
import id.laris.application.shared.TableUnreadable.Reason;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeEnded;
import id.laris.domain.stock.StockTakeNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a file of counted figures and says what entering it would note. Changes nothing, and is as blind as the count: it says nothing of
 * what the book has.
 */
@UseCase
@Requires(Permission.ADJUST_STOCK)
public final class PreviewCounts {
    /** @param round 1, or 2 for what differed @param content not closed */
    public record Query(StockTakeNumber number, int round, InputStream content) {}

    public enum Outcome {
        COUNTED,
        /** Counted in this round before: the figure takes the place of the former one. */
        AGAIN,
        /** Not on the list: it joins. */
        FOUND,
        /** The cell is blank: left for later. */
        LEFT,
        REFUSED
    }

    /**
     * @param code as it stands in the file: a SKU or a barcode
     * @param sku empty when refused
     * @param given the figure as it stands in the file
     * @param why code of the refusal; empty for a good line
     */
    public record Line(
            long line,
            String code,
            Optional<Sku> sku,
            Optional<Quantity> counted,
            Outcome outcome,
            String given,
            String why) {}

    private static final List<Column> COLUMNS =
            List.of(Column.of("sku", "barcode", "kode"), Column.of("counted", "dihitung", "jumlah"));

    private final StockTakes takes;
    private final Products products;
    private final CurrentActor current;

    public PreviewCounts(StockTakes takes, Products products, CurrentActor current) {
        this.takes = takes;
        this.products = products;
        this.current = current;
    }

    /** In the order of the file. @throws TableUnreadable for what is no such table @throws StockTakeEnded when it runs no more */
    public List<Line> preview(Query query) {
        var take = takes.get(query.number());
        current.actor().requireWorksIn(take.warehouse());
        if (take.state() != StockTake.State.COUNTING) throw new StockTakeEnded(take.number());
        if (query.round() != 1 && query.round() != 2) throw new Invalid("round", query.round(), "1 or 2");
        var rows = read(query.content());
        var meant = meant(rows, take);
        var lines = take.lines().stream().collect(Collectors.toMap(StockTake.Line::sku, line -> line));
        var seen = new HashSet<Sku>();
        return rows.stream()
                .map(row -> line(row, query.round(), meant, lines, seen))
                .toList();
    }

    private static List<TableRows.Row> read(InputStream content) {
        var all = new ArrayList<TableRows.Row>();
        try {
            var rows = TableRows.of(content, COLUMNS);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                if (all.size() == StockTake.MOST_LINES)
                    throw new TableUnreadable(Reason.TOO_LONG, row.get().line());
                all.add(row.get());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (all.isEmpty()) throw new TableUnreadable(Reason.EMPTY, 0);
        return all;
    }

    /** What each code stands for: the SKU of that name, else those of that barcode. */
    private Map<String, List<Sku>> meant(List<TableRows.Row> rows, StockTake take) {
        var codes = new HashMap<String, Sku>();
        for (var row : rows)
            sku(row.cells().get(0)).ifPresent(sku -> codes.put(row.cells().get(0), sku));
        var known = new HashSet<>(products.owners(Set.copyOf(codes.values())).keySet());
        take.lines().forEach(line -> known.add(line.sku()));
        var meant = new HashMap<String, List<Sku>>();
        codes.forEach((code, sku) -> meant.put(code, known.contains(sku) ? List.of(sku) : products.scanned(code)));
        return meant;
    }

    private static Optional<Sku> sku(String code) {
        try {
            return Optional.of(new Sku(code));
        } catch (Invalid unreadable) {
            return Optional.empty(); // told when the line is judged
        }
    }

    private static Line line(
            TableRows.Row row, int round, Map<String, List<Sku>> meant, Map<Sku, StockTake.Line> lines, Set<Sku> seen) {
        var code = row.cells().get(0);
        var figure = row.cells().get(1);
        if (!meant.containsKey(code)) return refused(row, "invalid-sku");
        if (figure.isEmpty())
            return new Line(row.line(), code, Optional.empty(), Optional.empty(), Outcome.LEFT, "", "");
        var skus = meant.get(code);
        if (skus.size() != 1) return refused(row, skus.isEmpty() ? "sku-not-found" : "barcode-of-several");
        if (!row.complete()) return refused(row, "invalid-cells");
        if (!figure.matches("-?\\d{1,100}")) return refused(row, "invalid-figure");
        if (!figure.matches("0*\\d{1,7}") || Integer.parseInt(figure.replaceFirst("^0+(?=\\d)", "")) > Quantity.MOST)
            return refused(row, "invalid-quantity");
        var sku = skus.get(0);
        if (!seen.add(sku)) return refused(row, "sku-twice");
        var line = lines.getOrDefault(sku, StockTake.Line.uncounted(sku));
        if (round == 2 && line.due() != 2 && line.second().isEmpty()) return refused(row, "not-due");
        return new Line(
                row.line(),
                code,
                Optional.of(sku),
                Optional.of(Quantity.of(Integer.parseInt(figure.replaceFirst("^0+(?=\\d)", "")))),
                !lines.containsKey(sku)
                        ? Outcome.FOUND
                        : (round == 1 ? line.first() : line.second()).isPresent() ? Outcome.AGAIN : Outcome.COUNTED,
                figure,
                "");
    }

    private static Line refused(TableRows.Row row, String why) {
        return new Line(
                row.line(),
                row.cells().get(0),
                Optional.empty(),
                Optional.empty(),
                Outcome.REFUSED,
                row.cells().get(1),
                why);
    }
}
