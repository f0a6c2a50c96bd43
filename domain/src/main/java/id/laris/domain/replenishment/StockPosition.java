package id.laris.domain.replenishment;

import java.util.List;

/**
 * What there is and what comes.
 *
 * @param available on hand and not reserved; below zero where more is promised than there is
 * @param incoming what was ordered and is not here yet
 */
public record StockPosition(int available, List<Arrival> incoming) {
    public record Arrival(double inDays, int pieces) {}

    public StockPosition {
        incoming = List.copyOf(incoming);
    }

    public static StockPosition of(int available) {
        return new StockPosition(available, List.of());
    }

    /** With what arrives until then. */
    int until(double days) {
        long sum = available;
        for (var arrival : incoming) if (arrival.inDays() <= days) sum += arrival.pieces();
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, sum));
    }
}
