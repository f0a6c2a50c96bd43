package id.laris.persistence.search;

import java.util.List;

/** Prices as people think of them. A range without an end is open. */
record PriceRange(long low, long high, String value, String label) {
    static final List<PriceRange> ALL = List.of(
            new PriceRange(0, 49_999),
            new PriceRange(50_000, 99_999),
            new PriceRange(100_000, 199_999),
            new PriceRange(200_000, 349_999),
            new PriceRange(350_000, 499_999),
            new PriceRange(500_000, 999_999),
            new PriceRange(1_000_000, Long.MAX_VALUE));

    private PriceRange(long low, long high) {
        this(low, high, low + "-" + (high == Long.MAX_VALUE ? "" : high), label(low, high));
    }

    private static String label(long low, long high) {
        if (low == 0) return "≤ " + rupiah(high);
        return high == Long.MAX_VALUE ? "≥ " + rupiah(low) : rupiah(low) + " – " + rupiah(high);
    }

    private static String rupiah(long amount) {
        return "Rp" + "%,d".formatted(amount).replace(',', '.');
    }
}
