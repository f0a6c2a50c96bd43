package id.laris.domain.stock;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a file, and what it would do or did.
 *
 * @param line physical line in the file where the row begins, the heading's line counted
 * @param sku as it stands in the file, shortened when it is none
 * @param seen the figures the shop had when the file was checked; empty when it says nothing of a known SKU and warehouse
 * @param wanted the figures the file says; empty when they are unreadable
 * @param code of the refusal, e.g. {@code sku-not-found}; empty for a good line
 * @param given what was refused, shortened; empty for a good line
 */
public record StockFileLine(
        long line,
        String sku,
        String warehouse,
        List<Integer> seen,
        List<Integer> wanted,
        Outcome outcome,
        String code,
        String given) {
    private static final int LONGEST = 80;

    public enum Outcome {
        /** Checked: applying it changes something. */
        CHANGE,
        /** It is so already. */
        SAME,
        REFUSED,
        APPLIED
    }

    public StockFileLine {
        sku = shortened(sku);
        warehouse = shortened(warehouse);
        seen = List.copyOf(seen);
        wanted = List.copyOf(wanted);
        given = shortened(given);
    }

    public static StockFileLine refused(
            long line, String sku, String warehouse, List<Integer> wanted, String code, String given) {
        return new StockFileLine(line, sku, warehouse, List.of(), wanted, Outcome.REFUSED, code, given);
    }

    /** A line that makes sense, beside what the shop has. */
    public static StockFileLine checked(
            long line, String sku, String warehouse, List<Integer> seen, List<Integer> wanted) {
        return new StockFileLine(
                line, sku, warehouse, seen, wanted, seen.equals(wanted) ? Outcome.SAME : Outcome.CHANGE, "", "");
    }

    /** It turned out otherwise when it was applied. */
    public StockFileLine refused(String why, String what) {
        return new StockFileLine(line, sku, warehouse, seen, wanted, Outcome.REFUSED, why, what);
    }

    public StockFileLine ended(Outcome how) {
        return new StockFileLine(line, sku, warehouse, seen, wanted, how, "", "");
    }

    /** Whether it stands for its SKU and warehouse, refused or not: another line about them is one too many. */
    public boolean isPlaced() {
        return !seen.isEmpty();
    }

    /** As people read figures that belong together: {@code 5/20/7}. */
    public static String text(List<Integer> figures) {
        return figures.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** Control signs and half characters cannot be kept or shown, and what is refused often holds them. */
    private static String shortened(String given) {
        if (given == null) return "";
        var text = new StringBuilder();
        given.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }
}
