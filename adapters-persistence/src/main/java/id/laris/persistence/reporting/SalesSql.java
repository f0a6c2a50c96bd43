package id.laris.persistence.reporting;

import id.laris.domain.reporting.SalesDimension;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements that say the same of each dimension. */
final class SalesSql {
    static final String SUMS = """
            coalesce(sum(orders), 0) AS orders, coalesce(sum(pieces), 0) AS pieces, coalesce(sum(gross), 0) AS gross,
            coalesce(sum(discount), 0) AS discount, coalesce(sum(tax), 0) AS tax, coalesce(sum(shipping), 0) AS shipping,
            coalesce(sum(returned_pieces), 0) AS returned_pieces, coalesce(sum(returned), 0) AS returned,
            coalesce(sum(cost), 0) AS cost, coalesce(sum(earned), 0) AS earned""";

    private static final String FIGURES =
            "orders, pieces, gross, discount, tax, shipping, returned_pieces, returned, cost, earned";

    /** Cells of a time, by months where it holds whole ones: from, first month, first month that is not whole, day after. */
    private static final String TIME = """
            (SELECT key, warehouse, %1$s FROM sales_month WHERE dimension = ? AND %2$s AND day >= ? AND day < ?
            UNION ALL SELECT key, warehouse, %1$s FROM sales_day WHERE dimension = ? AND %2$s AND day >= ? AND day < ?
            UNION ALL SELECT key, warehouse, %1$s FROM sales_day WHERE dimension = ? AND %2$s AND day >= ? AND day < ?) AS cells""";

    static final String BY_KEY =
            "SELECT key, " + SUMS + " FROM " + TIME.formatted(FIGURES, "warehouse = ?") + " GROUP BY key";

    static final String OF_KEYS = "SELECT key, " + SUMS + " FROM "
            + TIME.formatted(FIGURES, "warehouse = ? AND key = ANY (?)") + " GROUP BY key";

    static final String GREATEST = "SELECT key FROM "
            + TIME.formatted("gross - discount + shipping - returned AS net", "warehouse = ?")
            + " GROUP BY key HAVING sum(net) > 0 ORDER BY sum(net) DESC, key COLLATE \"C\" LIMIT ?";

    static final String PIECES = "SELECT key, sum(pieces) AS pieces FROM " + TIME.formatted("pieces", "warehouse = ?")
            + " GROUP BY key HAVING sum(pieces) <> 0";

    static final String BY_WAREHOUSE =
            "SELECT warehouse, " + SUMS + " FROM " + TIME.formatted(FIGURES, "warehouse <> ?") + " GROUP BY warehouse";

    private static final String BOOK =
            "WITH month_of_book AS MATERIALIZED (SELECT * FROM sales_entry WHERE day >= ? AND day < ?)";

    private static final String MONTH_OF_DAYS =
            "SELECT dimension, key, warehouse, date_trunc('month', day)::date AS day, " + SUMS
                    + " FROM sales_day WHERE day >= ? AND day < ? GROUP BY 1, 2, 3, 4";

    /** What the days of the book add up to; months are added up from the days. */
    static final String REBUILD_DAYS =
            BOOK + " INSERT INTO sales_day (dimension, key, warehouse, day, " + FIGURES + ") " + days();

    static final String REBUILD_MONTHS =
            "INSERT INTO sales_month (dimension, key, warehouse, day, " + FIGURES + ") " + MONTH_OF_DAYS;

    /** In how many cells they differ; a cell that is missing is one of nothing. */
    static final String COMPARE_DAYS = BOOK + ", said AS (" + days() + ") " + differing("sales_day");

    static final String COMPARE_MONTHS = "WITH said AS (" + MONTH_OF_DAYS + ") " + differing("sales_month");

    private SalesSql() {}

    /** Adds to cells, an array for each column, in the sequence given: one statement for thousands of them. */
    static String move(String table) {
        return """
                INSERT INTO %1$s AS s (dimension, key, warehouse, day, %2$s)
                SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (dimension, key, warehouse, day) DO UPDATE SET %3$s""".formatted(
                        table,
                        FIGURES,
                        Arrays.stream(FIGURES.split(", "))
                                .map(column -> column + " = s." + column + " + excluded." + column)
                                .collect(Collectors.joining(", ")));
    }

    static String column(SalesDimension dimension) {
        return switch (dimension) {
            case SHOP -> "''";
            case SKU -> "sku";
            case PRODUCT -> "product";
            case CATEGORY -> "category";
            case METHOD -> "method";
            case CHANNEL -> "channel";
            case GROUP -> "buyer_group";
            case PROVINCE -> "province";
            case REGENCY -> "regency";
        };
    }

    /** All dimensions, the whole shop and each warehouse. */
    private static String days() {
        return Arrays.stream(SalesDimension.values())
                .flatMap(dimension -> Stream.of(days(dimension, true), days(dimension, false)))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String days(SalesDimension dimension, boolean whole) {
        int mark = dimension.level().ordinal() + (whole ? 1 : 1 + SalesDimension.Level.values().length);
        return """
                SELECT '%s' AS dimension, %s AS key, %s AS warehouse, day, sum(counts[%d]) AS orders, sum(pieces) AS pieces,
                    sum(gross) AS gross, sum(discount) AS discount, sum(tax) AS tax, sum(shipping) AS shipping,
                    sum(returned_pieces) AS returned_pieces, sum(returned) AS returned, sum(cost) AS cost, sum(earned) AS earned
                FROM month_of_book %s GROUP BY 1, 2, 3, 4""".formatted(
                dimension, column(dimension), whole ? "''" : "warehouse", mark, whole ? "" : "WHERE warehouse <> ''");
    }

    private static String differing(String table) {
        return "SELECT count(*) FROM said b FULL JOIN (SELECT * FROM " + table
                + " WHERE day >= ? AND day < ?) s USING (dimension, key, warehouse, day) WHERE "
                + Arrays.stream(FIGURES.split(", "))
                        .map(column -> "coalesce(b." + column + ", 0) <> coalesce(s." + column + ", 0)")
                        .collect(Collectors.joining(" OR "));
    }
}
