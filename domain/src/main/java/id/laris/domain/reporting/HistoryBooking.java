package id.laris.domain.reporting;

import id.laris.domain.reporting.SalesDimension.Level;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes orders from before the shop ran here into the book of sales. Their tax and what their goods cost is not known. */
public final class HistoryBooking {
    private HistoryBooking() {}

    /** How the book knows the entries of one history. */
    public static String document(HistoryImportId id) {
        return "history " + id;
    }

    /**
     * @param lines of one history, of any orders
     * @param begun orders of which lines of the same history are in the book already: they are not counted as orders once more
     * @param sold what reports ask of such a line
     * @return one entry for each line, in their order
     */
    public static List<SalesEntry> entries(
            HistoryImport history,
            List<HistoryLine> lines,
            Set<String> begun,
            Function<HistoryLine, SoldLine> sold,
            ZoneId zone) {
        var counted = new HashSet<List<Object>>();
        return lines.stream()
                .map(line -> {
                    var goods = sold.apply(line);
                    return new SalesEntry(
                            line.isReturn() ? SalesEntry.Kind.RETURNED : SalesEntry.Kind.SALE,
                            Optional.empty(),
                            line.order(),
                            document(history.id()),
                            line.at().atZone(zone).toInstant(),
                            line.at().toLocalDate(),
                            goods,
                            history.terms().warehouse(),
                            Optional.empty(),
                            line.isReturn() || begun.contains(line.order())
                                    ? OrderMarks.NONE
                                    : marks(
                                            line,
                                            goods,
                                            history.terms().warehouse().isPresent(),
                                            counted),
                            amounts(line));
                })
                .toList();
    }

    private static OrderMarks marks(HistoryLine line, SoldLine goods, boolean inWarehouse, Set<List<Object>> counted) {
        var marks = new ArrayList<>(Collections.nCopies(OrderMarks.SIZE, 0));
        for (var level : Level.values())
            if (counted.add(List.of(line.order(), level, goods.key(level)))) {
                marks.set(OrderMarks.place(level, false), 1);
                if (inWarehouse) marks.set(OrderMarks.place(level, true), 1);
            }
        return new OrderMarks(marks);
    }

    private static SalesAmounts amounts(HistoryLine line) {
        var none = Money.zero(CurrencyUnit.IDR);
        return line.isReturn()
                ? new SalesAmounts(0, none, none, none, none, -line.pieces(), none.minus(line.amount()), none, none)
                : SalesAmounts.sold(line.pieces(), line.amount(), none, none, none, none);
    }
}
