package id.laris.domain.reporting;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of the revenue hangs on a thing: ordered by what it brought, A are the first that together bring 80 percent of all, B those that
 * bring it to 95, C the rest. A thing that begins below a border belongs to the class below it, so there is an A wherever anything was
 * earned. What brought nothing, or less, is C.
 *
 * <p>Source: H. F. Dickie, "ABC Inventory Analysis Shoots for Dollars, Not Pennies", Factory Management and Maintenance 109 (1951); the
 * borders of 80 and 95 percent are the usual ones.
 */
public enum AbcClass {
    A,
    B,
    C;

    private static final BigInteger A_PERCENT = BigInteger.valueOf(80);
    private static final BigInteger B_PERCENT = BigInteger.valueOf(95);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** The class of each. Equal revenues are ordered by their key. @param revenue in the smallest unit of one currency */
    public static <K extends Comparable<K>> Map<K, AbcClass> of(Map<K, Long> revenue) {
        var total = revenue.values().stream()
                .filter(it -> it > 0)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        var classes = new HashMap<K, AbcClass>();
        var before = BigInteger.ZERO;
        for (var one : mostFirst(revenue)) {
            classes.put(one.getKey(), one.getValue() <= 0 ? C : at(before, total));
            before = before.add(BigInteger.valueOf(Math.max(0, one.getValue())));
        }
        return classes;
    }

    private static <K extends Comparable<K>> List<Map.Entry<K, Long>> mostFirst(Map<K, Long> revenue) {
        return revenue.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<K, Long> it) -> it.getValue())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static AbcClass at(BigInteger before, BigInteger total) {
        var share = before.multiply(HUNDRED);
        if (share.compareTo(total.multiply(A_PERCENT)) < 0) return A;
        return share.compareTo(total.multiply(B_PERCENT)) < 0 ? B : C;
    }
}
