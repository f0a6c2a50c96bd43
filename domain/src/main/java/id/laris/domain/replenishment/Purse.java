package id.laris.domain.replenishment;

import id.laris.domain.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to buy when the money, or the room, is not enough for all: the greatest benefit for each rupiah first, the last one as far as whole packs of it
 * can still be paid; with what is left then, more than is needed where each piece costs less, the greatest saving for each rupiah first. The
 * greedy rule for the knapsack problem (Dantzig 1957, Discrete-variable extremum problems); what it misses of the best choice is less
 * than one wish.
 */
public final class Purse {
    private Purse() {}

    /**
     * @param pieces needed, in whole packs
     * @param minimum pieces below which it cannot be had
     * @param prices of a piece
     * @param benefit of the pieces that are needed, in rupiah
     * @param ahead what is wished when there is money enough: the pieces that are needed, or more
     */
    public record Wish<K>(
            K what, int pieces, int pack, int minimum, PriceSteps prices, double benefit, BuyingAhead ahead) {
        /** One price, and no more than is needed. */
        public Wish(K what, int pieces, int pack, int minimum, Money each, double benefit) {
            this(what, pieces, pack, minimum, PriceSteps.of(each), benefit, new BuyingAhead(pieces, 0));
        }

        private Wish<K> inPieces() {
            return new Wish<>(what, pieces, pack, minimum, PriceSteps.of(Money.rupiah(1)), benefit, ahead);
        }

        /** All that is wished costs no more than what is needed. */
        private boolean isAheadFree() {
            return extra() <= 0;
        }

        private double extra() {
            return prices.price(ahead.pieces()) - prices.price(pieces);
        }

        private int first() {
            return isAheadFree() ? ahead.pieces() : pieces;
        }

        /** A gift comes before everything that costs something. */
        private double worth() {
            var price = prices.price(first());
            return price > 0 ? Math.max(0, benefit) / price : Double.MAX_VALUE;
        }

        private double saving() {
            return ahead.saved() / extra();
        }
    }

    /**
     * The same where not money is short but room: each piece takes as much of it as any other.
     *
     * @param room pieces there is room for; none where it is below zero
     */
    public static <K> Map<K, Integer> store(List<Wish<K>> wishes, long room) {
        return spend(wishes.stream().map(Wish::inPieces).toList(), Money.rupiah(Math.max(0, room)));
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
            left -= cost(wish, pieces);
        }
        best.removeIf(wish -> wish.isAheadFree() || bought.get(wish.what()) < wish.pieces());
        best.sort(Comparator.comparingDouble((Wish<K> wish) -> wish.saving()).reversed());
        for (var wish : best) {
            if (wish.extra() > left) continue;
            bought.put(wish.what(), wish.ahead().pieces());
            left -= cost(wish, wish.ahead().pieces()) - cost(wish, wish.pieces());
        }
        return bought;
    }

    /** Pieces that can be paid; where a price of many cannot be reached, at the price of few. */
    private static int affordable(Wish<?> wish, long left) {
        if (wish.prices().price(wish.first()) <= left) return wish.first();
        int most = 0;
        int below = Integer.MAX_VALUE;
        var steps = wish.prices().steps();
        for (int i = steps.size(); i >= 0 && most == 0; i--) {
            int from = i == 0 ? 1 : steps.get(i - 1).from();
            long each = wish.prices().each(from).minorUnits();
            long paid = each == 0 ? Integer.MAX_VALUE : left / each;
            long pieces = Math.min(Math.min(wish.pieces(), below - 1L), paid) / wish.pack() * wish.pack();
            if (pieces >= Math.max(from, wish.minimum())) most = (int) pieces;
            below = from;
        }
        return most;
    }

    private static long cost(Wish<?> wish, int pieces) {
        return wish.prices().each(pieces).minorUnits() * pieces;
    }
}
