package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/**
 * A supplier that cannot deliver at times. The steady lot: Parlar and Berkin (1991), Future supply uncertainty in EOQ models, as
 * corrected by Berk and Arreola-Risa (1994); its approximation: Snyder (2014). The newsvendor: Snyder and Shen (2019), chapter 9.
 */
public final class Disruptions {
    private Disruptions() {}

    /**
     * The steady lot; what is missing is lost.
     *
     * @param disruptionRate how often it begins, for a unit of time
     * @param recoveryRate how often it ends
     */
    public record Steady(EconomicOrderQuantity costs, double shortageCost, double disruptionRate, double recoveryRate) {
        public Steady {
            Checked.positive("shortageCost", shortageCost);
            Checked.positive("disruptionRate", disruptionRate);
            Checked.positive("recoveryRate", recoveryRate);
        }

        public double cost(double quantity) {
            Checked.positive("quantity", quantity);
            var both = disruptionRate + recoveryRate;
            return cost(quantity, longRun() * -Math.expm1(-both * quantity / costs.demandRate()));
        }

        /** As if every order met a supplier in its long-run state. */
        public double approximateCost(double quantity) {
            Checked.positive("quantity", quantity);
            return cost(quantity, longRun());
        }

        public Lot best() {
            var near = approximateBest().quantity();
            var quantity = Searches.lowest(this::cost, near / 100, near * 4);
            return new Lot(quantity, cost(quantity));
        }

        public Lot approximateBest() {
            var down = longRun() * costs.demandRate() / recoveryRate;
            var square = 2 * costs.demandRate() * (costs.fixedCost() + shortageCost * down) / costs.holdingCost();
            var quantity = Math.sqrt(down * down + square) - down;
            return new Lot(quantity, approximateCost(quantity));
        }

        private double longRun() {
            return disruptionRate / (disruptionRate + recoveryRate);
        }

        private double cost(double quantity, double down) {
            var demand = costs.demandRate();
            var lost = demand * down / recoveryRate;
            return (costs.fixedCost() + costs.holdingCost() * quantity * quantity / (2 * demand) + shortageCost * lost)
                    / (quantity / demand + down / recoveryRate);
        }
    }

    /**
     * The newsvendor with known demand.
     *
     * @param demand of a period
     * @param disruption chance that a period without disruption is followed by one with it
     * @param recovery chance that one with it is followed by one without
     */
    public record Newsstand(Newsvendor costs, double demand, double disruption, double recovery) {
        public Newsstand {
            Checked.positive("demand", demand);
            Checked.share("disruption", disruption);
            Checked.share("recovery", recovery);
        }

        public Lot best() {
            var periods = 0;
            var chance = free();
            while (chance < costs.ratio()) chance += down(++periods);
            return lot((periods + 1) * demand);
        }

        /** What it costs to fill up to that. */
        public Lot lot(double level) {
            if (!(level >= 0 && level / demand < 100_000)) throw new Invalid("level", level, "0 to 100,000 periods");
            var sum = free() * each(level - demand);
            var rest = 1 - free();
            for (int n = 1; rest > 1e-18 || (n + 1) * demand < level; n++) {
                sum += down(n) * each(level - (n + 1) * demand);
                rest *= 1 - recovery;
            }
            return new Lot(level, sum);
        }

        private double each(double left) {
            return left > 0 ? costs.holdingCost() * left : -costs.shortageCost() * left;
        }

        private double free() {
            return recovery / (disruption + recovery);
        }

        /** How likely it is the n-th period of a disruption. */
        private double down(int n) {
            return disruption * recovery / (disruption + recovery) * Math.pow(1 - recovery, n - 1.0);
        }
    }
}
