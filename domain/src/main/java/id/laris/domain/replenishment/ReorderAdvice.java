package id.laris.domain.replenishment;

import id.laris.domain.shared.Money;

/**
 * How much to order now, and the figures that say why. All of them are about the days until what is ordered next time is there.
 *
 * @param quantity pieces; 0 for nothing now
 * @param reorderLevel with less than that, to arrive included, it is ordered
 * @param upTo to what it is filled up
 * @param position what there is and arrives in time
 * @param days how many days the figures are about
 * @param demand pieces expected to be asked for
 * @param deviation of that
 * @param endsInDays when the stock will end, on average, without an order; 366 for not within a year
 * @param with if it is ordered
 * @param without if it is not
 */
public record ReorderAdvice(
        int quantity,
        int reorderLevel,
        int upTo,
        int position,
        double days,
        double demand,
        double deviation,
        double endsInDays,
        Outcome with,
        Outcome without) {
    /** @param missing pieces that will be asked for and not be there, on average; @param chance that any will be missing */
    public record Outcome(double missing, double chance, Money holding) {}

    public boolean isToOrder() {
        return quantity > 0;
    }

    /** Pieces above what is needed here, which another warehouse may have. */
    public int surplus() {
        return Math.max(0, position - upTo);
    }
}
