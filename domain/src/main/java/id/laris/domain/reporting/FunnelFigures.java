package id.laris.domain.reporting;

import java.util.OptionalLong;

/**
 * How many came how far in the web shop. Visitors are counted once a day for each step; a sight that was lost was counted nowhere.
 *
 * @param paid orders that stand, each of them: purchases are never lost, so there may be more of them than of the steps before
 * @param lost sights of which nobody knows which step they were
 */
public record FunnelFigures(long visits, long products, long carts, long checkouts, long paid, long lost) {
    public static final FunnelFigures NONE = new FunnelFigures(0, 0, 0, 0, 0, 0);

    public FunnelFigures {
        for (long count : new long[] {visits, products, carts, checkouts, paid, lost})
            if (count < 0) throw new IllegalArgumentException("less than nobody: " + count);
    }

    /** One more visitor at each of these steps; nobody where the last is before the first. */
    public static FunnelFigures between(ShopStep first, ShopStep last) {
        return new FunnelFigures(
                within(ShopStep.VISIT, first, last),
                within(ShopStep.PRODUCT, first, last),
                within(ShopStep.CART, first, last),
                within(ShopStep.CHECKOUT, first, last),
                within(ShopStep.PAID, first, last),
                0);
    }

    private static long within(ShopStep step, ShopStep first, ShopStep last) {
        return step.compareTo(first) >= 0 && step.compareTo(last) <= 0 ? 1 : 0;
    }

    public static FunnelFigures lost(long sights) {
        return new FunnelFigures(0, 0, 0, 0, 0, sights);
    }

    public FunnelFigures plus(FunnelFigures more) {
        return new FunnelFigures(
                Math.addExact(visits, more.visits),
                Math.addExact(products, more.products),
                Math.addExact(carts, more.carts),
                Math.addExact(checkouts, more.checkouts),
                Math.addExact(paid, more.paid),
                Math.addExact(lost, more.lost));
    }

    public long of(ShopStep step) {
        return switch (step) {
            case VISIT -> visits;
            case PRODUCT -> products;
            case CART -> carts;
            case CHECKOUT -> checkouts;
            case PAID -> paid;
        };
    }

    /** So many of a thousand that took the other step took this one, half up; empty where nobody took the other. */
    public OptionalLong perMille(ShopStep step, ShopStep ofStep) {
        long all = of(ofStep);
        return all == 0 ? OptionalLong.empty() : OptionalLong.of((2_000 * of(step) + all) / (2 * all));
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
