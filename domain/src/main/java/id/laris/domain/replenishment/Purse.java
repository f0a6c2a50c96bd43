package id.laris.domain.replenishment;

import id.laris.domain.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to buy when the money is not enough for all: the greatest benefit for each rupiah first, the last one as far as whole packs of it
 * can still be paid. The greedy rule for the knapsack problem (Dantzig 1957, Discrete-variable extremum problems); what it misses of the best
 * choice is less than one wish.
 */
public final class Purse {
    private Purse() {}

    /**
     * @param pieces wanted, in whole packs
     * @param minimum pieces below which it cannot be had
     * @param each price of a piece
     * @param benefit of all the pieces, in rupiah
     */
    public record Wish<K>(K what, int pieces, int pack, int minimum, Money each, double benefit) {
        double price() {
            return (double) each.minorUnits() * pieces;
        }

        /** A gift comes before everything that costs something. */
        double worth() {
            return price() > 0 ? Math.max(0, benefit) / price() : Double.MAX_VALUE;
        }
    }

    /** How many pieces of each, in the order of the wishes; 0 for what cannot be paid. Together never more than the money. */
    public static <K> Map<K, Integer> spend(List<Wish<K>> wishes, Money money) {
        var bought = new LinkedHashMap<K, Integer>();
        wishes.forEach(wish -> bought.put(wish.what(), 0));
        var best = new ArrayList<>(wishes);
        best.sort(Comparator.comparingDouble((Wish<K> wish) -> wish.worth()).reversed());
        long left = money.minorUnits();
        for (var wish : best) {
            int pieces = affordable(wish, left);
            bought.put(wish.what(), pieces);
            left -= wish.each().minorUnits() * pieces;
        }
        return bought;
    }

    private static int affordable(Wish<?> wish, long left) {
        if (wish.price() <= left) return wish.pieces();
        long packs = left / wish.each().minorUnits() / wish.pack();
        int pieces = (int) Math.min(wish.pieces(), packs * wish.pack());
        return pieces >= Math.max(1, wish.minimum()) ? pieces : 0;
    }
}
