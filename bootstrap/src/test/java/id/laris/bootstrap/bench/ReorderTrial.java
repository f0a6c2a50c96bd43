package id.laris.bootstrap.bench;

import id.laris.domain.forecasting.Forecaster;
import id.laris.domain.forecasting.Series;
import id.laris.domain.replenishment.DemandOutlook;
import id.laris.domain.replenishment.ExpectedWeek;
import id.laris.domain.replenishment.ReorderPolicy;
import id.laris.domain.replenishment.Service;
import id.laris.domain.replenishment.StockCosts;
import id.laris.domain.replenishment.StockPosition;
import id.laris.domain.replenishment.StockSimulation;
import id.laris.domain.replenishment.StockSimulation.Outcome;
import id.laris.domain.replenishment.StockSimulation.Rule;
import id.laris.domain.replenishment.Terms;
import id.laris.domain.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One item under several rules, week by week on its real demand. The first half is history; each rule knows only what was before the
 * week it decides in. An order of the end of a week arrives two weeks later.
 */
final class ReorderTrial {
    static final int LEAD_WEEKS = 2;
    private static final int FIRST = 25;
    private static final int AHEAD = 4;
    private static final StockCosts COSTS = new StockCosts(Money.rupiah(10_000), 0.26, Money.rupiah(0));
    private static final Terms TERMS = new Terms(7 * LEAD_WEEKS, 0, 7, 1, 0);

    private final double[] demand;
    private final List<DemandOutlook> outlooks;

    ReorderTrial(double[] demand) {
        this.demand = demand;
        outlooks = IntStream.range(FIRST - 1, demand.length)
                .mapToObj(week -> outlook(Arrays.copyOf(demand, week + 1)))
                .toList();
    }

    private static DemandOutlook outlook(double[] history) {
        var forecast = Forecaster.forecast(Series.of(history, 52), AHEAD);
        var expected = forecast.expected();
        var spread = forecast.spread();
        return new DemandOutlook(IntStream.range(0, AHEAD)
                .mapToObj(k -> new ExpectedWeek(Math.max(0, expected[k]), spread[k]))
                .toList());
    }

    /** Laris. */
    Outcome advised(Service service) {
        var policy = new ReorderPolicy(TERMS, service, COSTS, 90);
        return run((week, onHand, incoming) -> policy.advise(
                        outlooks.get(week - FIRST + 1), new StockPosition(onHand, coming(incoming)))
                .quantity());
    }

    private static List<StockPosition.Arrival> coming(int pieces) {
        return pieces == 0 ? List.of() : List.of(new StockPosition.Arrival(1, pieces));
    }

    /** Below the minimum up to the maximum: so many weeks of what was sold on average until the trial began, set once. */
    Outcome byHandOnce(double weeksMinimum, double weeksMore) {
        var average = average(0, FIRST);
        return run(minMax(weeksMinimum * average, weeksMore * average));
    }

    /** The same with the average of the last 13 weeks, looked up each week. */
    Outcome byHandEachWeek(double weeksMinimum, double weeksMore) {
        return run((week, onHand, incoming) -> {
            var average = average(week - 12, week + 1);
            return minMax(weeksMinimum * average, weeksMore * average).order(week, onHand, incoming);
        });
    }

    private static Rule minMax(double minimum, double more) {
        return (week, onHand, incoming) -> {
            var position = onHand + incoming;
            return position < minimum ? (int) Math.ceil(minimum + more - position) : 0;
        };
    }

    private double average(int from, int to) {
        return Arrays.stream(demand, from, to).average().orElse(0);
    }

    /** Every rule begins with the same stock: three weeks of the average. */
    private Outcome run(Rule rule) {
        return StockSimulation.run(demand, FIRST, LEAD_WEEKS, (int) Math.ceil(3 * average(0, FIRST)), rule);
    }

    /** The figures of many items. */
    record Sum(double fillRate, double weeksServed, double stock, double orders, double cost) {
        /** A piece costs 1: 0.005 a week on the shelf, 0.4 when its sale is lost. */
        static Sum of(List<Outcome> all) {
            var asked = all.stream().mapToDouble(Outcome::asked).sum();
            var served = all.stream().mapToDouble(Outcome::served).sum();
            return new Sum(
                    served / asked,
                    all.stream().mapToDouble(Outcome::cycleService).average().orElse(1),
                    all.stream().mapToDouble(Outcome::stock).sum(),
                    all.stream().mapToDouble(Outcome::orders).sum() / all.size(),
                    all.stream().mapToDouble(each -> each.cost(0.005, 0.4, 0)).sum());
        }
    }

    /** The stock at a fill rate, between the two nearest that were tried; NaN outside of them. */
    static double stockAt(double fillRate, List<Sum> tried) {
        var curve = new TreeMap<Double, Double>();
        tried.forEach(sum -> curve.merge(sum.fillRate(), sum.stock(), Math::min));
        Map.Entry<Double, Double> below = curve.floorEntry(fillRate);
        Map.Entry<Double, Double> above = curve.ceilingEntry(fillRate);
        if (below == null || above == null) return Double.NaN;
        if (below.getKey().equals(above.getKey())) return below.getValue();
        var part = (fillRate - below.getKey()) / (above.getKey() - below.getKey());
        return below.getValue() + part * (above.getValue() - below.getValue());
    }
}
