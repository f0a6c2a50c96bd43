package id.laris.domain.reporting;

import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where figures are added up by day. @param warehouse empty for the whole shop */
public record SalesCell(SalesDimension dimension, String key, Optional<WarehouseCode> warehouse, LocalDate day)
        implements Comparable<SalesCell> {
    private static final Comparator<SalesCell> ORDER = Comparator.comparing(SalesCell::dimension)
            .thenComparing(SalesCell::key)
            .thenComparing(cell -> cell.warehouse().map(WarehouseCode::value).orElse(""))
            .thenComparing(SalesCell::day);

    /** What entries of the book come to in each cell, in one order, so that those who write cells never wait in a circle. */
    public static SortedMap<SalesCell, SalesFigures> of(List<SalesEntry> entries) {
        var cells = new TreeMap<SalesCell, SalesFigures>();
        for (var entry : entries)
            for (var dimension : SalesDimension.values()) {
                var key = entry.line().key(dimension);
                cells.merge(
                        new SalesCell(dimension, key, Optional.empty(), entry.day()),
                        entry.figures(dimension, false),
                        SalesFigures::plus);
                if (entry.warehouse().isPresent())
                    cells.merge(
                            new SalesCell(dimension, key, entry.warehouse(), entry.day()),
                            entry.figures(dimension, true),
                            SalesFigures::plus);
            }
        return cells;
    }

    @Override
    public int compareTo(SalesCell other) {
        return ORDER.compare(this, other);
    }
}
