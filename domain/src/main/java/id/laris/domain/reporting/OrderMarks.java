package id.laris.domain.reporting;

import java.util.List;

/**
 * How an order begins (1) or ceases (-1) to stand by an entry of the book: in the whole shop, then in the entry's warehouse, each at all,
 * in the line's category, its product and its SKU. At most one entry at a time says so for each place, so their sums count orders once.
 */
public record OrderMarks(List<Integer> values) {
    private static final int LEVELS = SalesDimension.Level.values().length;
    public static final int SIZE = 2 * LEVELS;
    public static final OrderMarks NONE = new OrderMarks(java.util.Collections.nCopies(SIZE, 0));

    public OrderMarks {
        values = List.copyOf(values);
        if (values.size() != SIZE) throw new IllegalArgumentException(values + " marks");
    }

    public int of(SalesDimension.Level level, boolean inWarehouse) {
        return values.get(place(level, inWarehouse));
    }

    static int place(SalesDimension.Level level, boolean inWarehouse) {
        return level.ordinal() + (inWarehouse ? LEVELS : 0);
    }
}
