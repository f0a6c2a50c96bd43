package id.laris.domain.replenishment;

import java.util.ArrayDeque;

/**
 * What a rule would have done: week by week on a demand that is known. A week begins with what arrives, then the demand is served as far
 * as there is stock and lost beyond it, then the rule is asked.
 */
public final class StockSimulation {
    private StockSimulation() {}

    /** How much is ordered at the end of a week. */
    @FunctionalInterface
    public interface Rule {
        /**
         * @param week that just ended
         * @param onHand pieces; @param incoming pieces that were ordered and are not here
         */
        int order(int week, int onHand, int incoming);
    }

    /**
     * @param stock pieces on hand on average, at the middle of the weeks
     * @param orders how many orders there were
     * @param missed weeks in which not all that was asked for was there
     */
    public record Outcome(double asked, double served, double stock, int orders, int weeks, int missed) {
        public double fillRate() {
            return asked > 0 ? served / asked : 1;
        }

        /** The share of weeks in which all that was asked for was there. */
        public double cycleService() {
            return weeks > 0 ? 1 - (double) missed / weeks : 1;
        }

        /** @param shortage of a lost piece, @param holding of a piece for a week, @param order of an order */
        public double cost(double holding, double shortage, double order) {
            return holding * stock * weeks + shortage * (asked - served) + order * orders;
        }
    }

    /**
     * @param demand of all weeks, of which those before {@code first} are history only
     * @param leadWeeks whole weeks until an order of the end of a week arrives, at the beginning of the week after them
     * @param begin pieces on hand at first
     */
    public static Outcome run(double[] demand, int first, int leadWeeks, int begin, Rule rule) {
        var coming = new ArrayDeque<Integer>();
        for (int i = 0; i < leadWeeks; i++) coming.add(0);
        var onHand = begin;
        var incoming = 0;
        var asked = 0.0;
        var served = 0.0;
        var stock = 0.0;
        var orders = 0;
        var missed = 0;
        for (int week = first; week < demand.length; week++) {
            var wanted = (int) Math.round(Math.max(0, demand[week]));
            var sold = Math.min(wanted, onHand);
            stock += onHand - sold / 2.0;
            onHand -= sold;
            asked += wanted;
            served += sold;
            if (sold < wanted) missed++;
            var ordered = Math.max(0, rule.order(week, onHand, incoming));
            if (ordered > 0) orders++;
            coming.add(ordered);
            var arrived = coming.remove();
            incoming += ordered - arrived;
            onHand += arrived;
        }
        var weeks = demand.length - first;
        return new Outcome(asked, served, stock / Math.max(1, weeks), orders, weeks, missed);
    }
}
