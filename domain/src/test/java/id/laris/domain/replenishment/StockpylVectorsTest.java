package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input and output that stockpyl is tested with; see stockpyl-LICENSE.txt. Prints how many of each function were compared. */
class StockpylVectorsTest {
    private static final int ALL = 121;
    /** stockpyl itself searches these only as far as that. */
    private static final List<String> ITERATIVE = List.of(
            "set_myopic_cost_to",
            "r_q_eil_approximation",
            "r_q_loss_function_approximation",
            "r_q_optimal_r_for_q",
            "r_q_eoqb_approximation",
            "eoq_with_disruptions");

    private static final Map<String, Integer> COMPARED = new TreeMap<>();

    static Stream<Vector> vectors() throws IOException {
        try (var file = StockpylVectorsTest.class.getResourceAsStream("/replenishment/stockpyl-vectors.json")) {
            var all = (List<?>) Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return all.stream().map(Vector::of);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agrees_with_stockpyl(Vector vector) {
        var expected = flat(vector.returns());
        var actual = flat(answer(vector));

        assertThat(actual).hasSameSizeAs(expected);
        var tolerance = ITERATIVE.contains(vector.function()) ? 1e-4 : 1e-6;
        for (int i = 0; i < expected.size(); i++)
            assertThat(actual.get(i))
                    .isCloseTo(expected.get(i), within(tolerance * Math.max(1e-9, Math.abs(expected.get(i)))));
        COMPARED.merge(vector.module() + "." + vector.function(), 1, Integer::sum);
    }

    @AfterAll
    static void none_was_left_out() {
        COMPARED.forEach((function, count) -> System.out.printf("stockpyl %s: %d%n", function, count));
        var sum = COMPARED.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("stockpyl vectors that agree: " + sum + " of " + ALL);
        assertThat(sum).isEqualTo(ALL);
    }

    private static Object answer(Vector v) {
        return switch (v.module()) {
            case "eoq" -> lots(v);
            case "newsvendor" -> newsvendor(v);
            case "rq" -> continuous(v);
            case "ss" -> periodic(v);
            case "wagner_whitin" -> schedule(v);
            case "loss_functions" -> v.function().equals("standard_normal_loss_dict") ? table(v) : losses(v);
            case "supply_uncertainty" -> supply(v);
            default -> throw new IllegalStateException("Unknown module " + v.module());
        };
    }

    private static Object lots(Vector v) {
        switch (v.function()) {
            case "economic_order_quantity_with_all_units_discounts" -> {
                var choice = discount(v).allUnits();
                return List.of(choice.quantity(), choice.step(), choice.cost());
            }
            case "economic_order_quantity_with_incremental_discounts" -> {
                var choice = discount(v).incremental();
                return List.of(choice.quantity(), choice.step(), choice.cost());
            }
            case "joint_replenishment_problem_silver_heuristic" -> {
                return joint(v);
            }
            default -> {
                return lot(v);
            }
        }
    }

    private static QuantityDiscount discount(Vector v) {
        return new QuantityDiscount(
                v.number("fixed_cost"),
                v.number("holding_cost_rate"),
                v.number("demand_rate"),
                v.numbers("breakpoints"),
                v.numbers("unit_costs"));
    }

    private static Object joint(Vector v) {
        var fixed = v.numbers("individual_fixed_costs");
        var holding = v.numbers("holding_costs");
        var demand = v.numbers("demand_rates");
        var items = IntStream.range(0, fixed.length)
                .mapToObj(i -> new JointReplenishment.Item(fixed[i], holding[i], demand[i]))
                .toList();
        var plan = JointReplenishment.plan(v.number("shared_fixed_cost"), items);
        return List.of(plan.quantities(), plan.cycle(), plan.every(), plan.cost());
    }

    private static EconomicOrderQuantity steady(Vector v) {
        return new EconomicOrderQuantity(v.number("fixed_cost"), v.number("holding_cost"), v.number("demand_rate"));
    }

    private static Object lot(Vector v) {
        var costs = steady(v);
        switch (v.function()) {
            case "economic_order_quantity" -> {
                return pair(v.has("order_quantity") ? costs.lot(v.number("order_quantity")) : costs.best());
            }
            case "economic_production_quantity" -> {
                var produced = costs.produced(v.number("production_rate"));
                return pair(v.has("order_quantity") ? produced.lot(v.number("order_quantity")) : produced.best());
            }
            case "economic_order_quantity_with_backorders" -> {
                var shortage = v.number("stockout_cost");
                var lot = v.has("order_quantity")
                        ? costs.withBackorders(shortage, v.number("order_quantity"), v.number("stockout_fraction"))
                        : costs.bestWithBackorders(shortage);
                return List.of(lot.quantity(), lot.missing(), lot.cost());
            }
            default -> throw new IllegalStateException("Unknown function " + v.function());
        }
    }

    private static Object newsvendor(Vector v) {
        return switch (v.function()) {
            case "myopic", "myopic_cost", "set_myopic_cost_to" -> myopic(v);
            case "newsvendor_normal_explicit", "newsvendor_poisson_explicit" -> priced(v);
            default -> costed(v);
        };
    }

    private static Object myopic(Vector v) {
        var costs = new MyopicNewsvendor(
                v.number("holding_cost"),
                v.number("stockout_cost"),
                v.number("purchase_cost"),
                v.number("purchase_cost_next_per"),
                v.number("discount_factor"));
        var demand = new Normal(v.number("demand_mean"), v.number("demand_sd"));
        return switch (v.function()) {
            case "myopic" -> List.of(costs.best(demand), costs.cost(demand, costs.best(demand)));
            case "myopic_cost" -> costs.cost(demand, v.number("base_stock_level"));
            default ->
                v.flag("left_half")
                        ? costs.lowerLevelCosting(demand, v.number("cost"))
                        : costs.upperLevelCosting(demand, v.number("cost"));
        };
    }

    private static Object priced(Vector v) {
        var prices = new PricedNewsvendor(
                v.number("revenue"),
                v.number("purchase_cost"),
                v.number("salvage_value"),
                v.number("holding_cost"),
                v.number("stockout_cost"));
        var demand = demand(v);
        var level = v.has("base_stock_level") ? v.number("base_stock_level") : prices.best(demand);
        return List.of(level, prices.profit(demand, level));
    }

    private static Object costed(Vector v) {
        var costs = new Newsvendor(v.number("holding_cost"), v.number("stockout_cost"));
        var demand = demand(v);
        var level = v.has("base_stock_level") ? v.number("base_stock_level") : costs.best(demand);
        var cost = costs.cost(demand, level);
        return v.function().endsWith("_cost") ? (Object) cost : List.of(level, cost);
    }

    /** Of the lead time and the period after it. */
    private static Distribution demand(Vector v) {
        var periods = v.or("lead_time", 0) + 1;
        if (v.has("demand_pmf")) return v.chances("demand_pmf");
        if (v.has("demand_sd"))
            return new Normal(v.number("demand_mean") * periods, v.number("demand_sd") * Math.sqrt(periods));
        return new Poisson(v.number("demand_mean") * periods);
    }

    private static Object continuous(Vector v) {
        if (v.function().contains("poisson")) {
            var review = new PoissonReview(
                    v.number("fixed_cost"),
                    v.number("holding_cost"),
                    v.number("stockout_cost"),
                    v.number("demand_mean"),
                    v.number("lead_time"));
            if (v.function().equals("r_q_cost_poisson"))
                return review.cost((int) v.number("reorder_point"), (int) v.number("order_quantity"));
            var best = review.best();
            return List.of(best.point(), best.quantity(), best.cost());
        }
        var review = new ContinuousReview(
                v.or("fixed_cost", 1),
                v.number("holding_cost"),
                v.number("stockout_cost"),
                v.number("demand_mean"),
                v.number("demand_sd"),
                v.number("lead_time"));
        switch (v.function()) {
            case "r_q_cost" -> {
                return review.cost(new ReorderPoint(v.number("reorder_point"), v.number("order_quantity")));
            }
            case "r_q_optimal_r_for_q" -> {
                return review.bestPoint(v.number("order_quantity"));
            }
            case "r_q_eil_approximation" -> {
                var level = review.byExpectedLevel();
                return List.of(level.point(), level.quantity(), level.cost());
            }
            case "r_q_eoqb_approximation" -> {
                return pair(review.withBackorders());
            }
            case "r_q_eoqss_approximation" -> {
                return pair(review.withSafetyStock());
            }
            case "r_q_loss_function_approximation" -> {
                return pair(review.byLossFunction());
            }
            default -> throw new IllegalStateException("Unknown function " + v.function());
        }
    }

    private static Object periodic(Vector v) {
        var mean = v.number("demand_mean");
        if (v.function().equals("s_s_power_approximation")) {
            var levels = PowerApproximation.of(
                    v.number("fixed_cost"),
                    v.number("holding_cost"),
                    v.number("stockout_cost"),
                    new Normal(mean, v.number("demand_sd")));
            return List.of(levels.point(), levels.upTo());
        }
        assertThat(v.flag("use_poisson")).isTrue();
        var review = new PeriodicReview(
                v.number("fixed_cost"), v.number("holding_cost"), v.number("stockout_cost"), new Poisson(mean));
        if (v.function().equals("s_s_cost_discrete"))
            return review.cost((int) v.number("reorder_point"), (int) v.number("order_up_to_level"));
        var best = review.best();
        return List.of(best.point(), best.upTo(), best.cost());
    }

    /** stockpyl counts periods from 1 and puts a zero before them, and one behind the costs. */
    private static Object schedule(Vector v) {
        var n = (int) v.number("num_periods");
        var schedule = LotSchedule.of(
                v.perPeriod("demand", n),
                v.perPeriod("fixed_cost", n),
                v.perPeriod("holding_cost", n),
                v.perPeriod("purchase_cost", n));
        var orders = new ArrayList<Object>(List.of(0));
        Arrays.stream(schedule.orders()).forEach(orders::add);
        var costs = new ArrayList<Object>(List.of(0));
        Arrays.stream(schedule.costsToGo()).forEach(costs::add);
        var next = new ArrayList<Object>(List.of(0));
        Arrays.stream(schedule.next()).forEach(period -> next.add(period + 1));
        return List.of(orders, schedule.cost(), costs, next);
    }

    private static Object losses(Vector v) {
        var second = v.function().contains("second");
        var x = v.or("x", v.or("z", Double.NaN));
        var demand = distribution(v, v.function().replace("_second", "").replace("_loss", ""));
        var loss = second ? demand.secondLoss(x) : demand.loss(x);
        return List.of(loss.missing(), loss.left());
    }

    private static Distribution distribution(Vector v, String name) {
        return switch (name) {
            case "discrete" -> v.chances("pmf");
            case "exponential" -> Gamma.exponential(v.number("mu"));
            case "gamma" -> new Gamma(v.number("a"), v.number("b"));
            case "geometric" -> new Geometric(v.number("p"));
            case "lognormal" -> new LogNormal(v.number("mu"), v.number("sigma"));
            case "negative_binomial" ->
                v.has("r")
                        ? new NegativeBinomial(v.number("r"), v.number("p"))
                        : NegativeBinomial.with(v.number("mean"), Math.pow(v.number("sd"), 2));
            case "normal" -> new Normal(v.number("mean"), v.number("sd"));
            case "poisson" -> new Poisson(v.number("mean"));
            case "standard_normal" -> Normal.STANDARD;
            case "uniform" -> new Uniform(v.number("a"), v.number("b"));
            default -> throw new IllegalStateException("Unknown distribution " + name);
        };
    }

    private static Object table(Vector v) {
        var table = new TreeMap<String, Object>();
        for (var key : ((Map<?, ?>) v.returns()).keySet()) {
            var loss = Normal.STANDARD.loss(Double.parseDouble((String) key));
            table.put((String) key, v.flag("complementary") ? loss.left() : loss.missing());
        }
        return table;
    }

    private static Object supply(Vector v) {
        if (v.function().equals("newsvendor_with_disruptions")) {
            var stand = new Disruptions.Newsstand(
                    new Newsvendor(v.number("holding_cost"), v.number("stockout_cost")),
                    v.number("demand"),
                    v.number("disruption_prob"),
                    v.number("recovery_prob"));
            return pair(v.has("base_stock_level") ? stand.lot(v.number("base_stock_level")) : stand.best());
        }
        if (v.function().contains("yield")) return uncertain(v);
        var steady = new Disruptions.Steady(
                steady(v), v.number("stockout_cost"), v.number("disruption_rate"), v.number("recovery_rate"));
        if (v.function().equals("eoq_with_disruptions"))
            return pair(v.flag("approximate") ? steady.approximateBest() : steady.best());
        var quantity = v.number("order_quantity");
        return v.flag("approximate") ? steady.approximateCost(quantity) : steady.cost(quantity);
    }

    private static Object uncertain(Vector v) {
        var arrival = new UncertainYield(steady(v));
        var mean = v.number("yield_mean");
        var deviation = v.number("yield_sd");
        if (v.function().contains("additive"))
            return pair(
                    v.has("order_quantity")
                            ? arrival.additive(mean, deviation, v.number("order_quantity"))
                            : arrival.bestAdditive(mean, deviation));
        return pair(
                v.has("order_quantity")
                        ? arrival.multiplicative(mean, deviation, v.number("order_quantity"))
                        : arrival.bestMultiplicative(mean, deviation));
    }

    private static Object pair(Lot lot) {
        return List.of(lot.quantity(), lot.cost());
    }

    private static Object pair(ReorderPoint policy) {
        return List.of(policy.point(), policy.quantity());
    }

    private static List<Double> flat(Object value) {
        if (value instanceof Number number) return List.of(number.doubleValue());
        if (value instanceof List<?> list)
            return list.stream().flatMap(each -> flat(each).stream()).toList();
        return new TreeMap<>((Map<?, ?>) value)
                .values().stream().flatMap(each -> flat(each).stream()).toList();
    }
}
