package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several goods that come with one delivery, each in every delivery or in every second, third … Silver (1976), A simple method of
 * determining order quantities in joint replenishments under deterministic demand, Management Science 22; Snyder and Shen
 * (2019), Fundamentals of Supply Chain Theory, calls it the power of a base item.
 */
public final class JointReplenishment {
    private JointReplenishment() {}

    /** @param fixedCost for having it in a delivery at all */
    public record Item(double fixedCost, double holdingCost, double demandRate) {
        public Item {
            Checked.notNegative("fixedCost", fixedCost);
            Checked.positive("holdingCost", holdingCost);
            Checked.positive("demandRate", demandRate);
        }

        private double value() {
            return holdingCost * demandRate;
        }
    }

    /** @param cycle time between two deliveries; @param every in which of the deliveries each is */
    public record Plan(List<Double> quantities, double cycle, List<Integer> every, double cost) {}

    /** @param sharedCost of each delivery, whatever is in it */
    public static Plan plan(double sharedCost, List<Item> items) {
        Checked.notNegative("sharedCost", sharedCost);
        if (items.isEmpty()) throw new Invalid("items", 0, "at least one");
        var base = items.stream()
                .min((a, b) -> Double.compare(a.fixedCost / a.value(), b.fixedCost / b.value()))
                .orElseThrow();
        var every = items.stream().map(item -> every(sharedCost, base, item)).toList();
        var fixed = sharedCost;
        var held = 0.0;
        for (int i = 0; i < items.size(); i++) {
            fixed += items.get(i).fixedCost() / every.get(i);
            held += items.get(i).value() * every.get(i);
        }
        Checked.positive("fixedCost", fixed);
        var cycle = Math.sqrt(2 * fixed / held);
        var quantities = IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).demandRate() * every.get(i) * cycle)
                .toList();
        return new Plan(quantities, cycle, every, fixed / cycle + held * cycle / 2);
    }

    private static int every(double sharedCost, Item base, Item item) {
        if (item == base || sharedCost + base.fixedCost == 0) return 1;
        var ideal = Math.sqrt(item.fixedCost / item.value() * base.value() / (sharedCost + base.fixedCost));
        return (int) Math.max(1, Math.min(1_000_000, Math.rint(ideal)));
    }
}
