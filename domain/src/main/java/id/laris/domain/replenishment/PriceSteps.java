package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.util.List;

/**
 * What each piece costs when so many are bought at once: the price of a step holds for all of them.
 *
 * @param each price of a piece below the first step
 * @param steps more pieces for less each
 */
public record PriceSteps(Money each, List<Step> steps) {
    /** @param from pieces from which the price holds */
    public record Step(int from, Money each) {}

    public PriceSteps {
        steps = List.copyOf(steps);
        Checked.notNegative("each", each.minorUnits());
        var cost = each;
        var from = 1;
        for (var step : steps) {
            if (step.from() <= from
                    || !step.each().isLessThan(cost)
                    || step.each().minorUnits() < 1) throw new Invalid("steps", step, "more pieces for less each");
            from = step.from();
            cost = step.each();
        }
    }

    /** The same price for any number. */
    public static PriceSteps of(Money each) {
        return new PriceSteps(each, List.of());
    }

    public Money each(int pieces) {
        var cost = each;
        for (var step : steps) if (pieces >= step.from()) cost = step.each();
        return cost;
    }

    /** Rupiah for all of them; as a floating number, for it may be more than any budget. */
    double price(int pieces) {
        return (double) each(pieces).minorUnits() * pieces;
    }

    QuantityDiscount discount(double fixedCost, double holdingRate, double demandRate) {
        var from = new double[steps.size() + 1];
        var prices = new double[steps.size() + 1];
        prices[0] = each.minorUnits();
        for (int i = 0; i < steps.size(); i++) {
            from[i + 1] = steps.get(i).from();
            prices[i + 1] = steps.get(i).each().minorUnits();
        }
        return new QuantityDiscount(fixedCost, holdingRate, demandRate, from, prices);
    }
}
