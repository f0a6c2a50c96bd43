package id.laris.domain.forecasting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What holidays and promotions do to one demand: each multiplies it by so much, and those of one week multiply each other. A factor is
 * the demand of its steps beside that of the ordinary steps around them, drawn towards what is borrowed (or towards 1) as far as the
 * noise of ordinary steps explains it: two standard errors or less say nothing. The shrinkage is James and Stein's (1961), Estimation
 * with quadratic loss, positive part.
 *
 * <p>No effect is counted as another's: an occasion is learned from the weeks that are known for it alone. Of one that never was alone
 * only what the others leave of its weeks is believed, holidays being others first.
 *
 * <p>A step that holds a share of an occasion is changed by that share of what a full one does.
 */
public final class Effects {
    /** Of histories without anything to know them by. */
    public static final Effects NONE = new Effects(List.of(), Map.of());

    private static final int AROUND = 6;
    private static final int FEWEST_AROUND = 4;
    /** Weeks alone teach from there on: less than half a week of something is a poor teacher where there are better ones. */
    private static final double ENOUGH_ALONE = 0.5;

    private static final double ERRORS = 2;
    private static final double LEAST = 0.1;
    private static final double MOST = 10;
    private static final double TINY = 1e-9;
    private static final double CLOSE = 1e-9;

    /** Holidays, then promotions by name. */
    private static final Comparator<Occasion> BY_NAME = Comparator.comparing(
                    (Occasion it) -> it instanceof Holiday holiday ? holiday.ordinal() : Integer.MAX_VALUE)
            .thenComparing(it -> it instanceof Promotion.Kind kind ? kind.key() : "");

    private final List<Map<Occasion, Double>> marks;
    private final Map<? extends Occasion, Double> borrowed;

    private Effects(List<Map<Occasion, Double>> marks, Map<? extends Occasion, Double> borrowed) {
        this.marks = marks;
        this.borrowed = borrowed;
    }

    /**
     * Of a history and the weeks after it.
     *
     * @param borrowed factors of a demand like it, for what it saw too little of
     */
    public static Effects of(
            WeeklyDemand history, Occasions occasions, int horizon, Map<? extends Occasion, Double> borrowed) {
        var marks = new ArrayList<Map<Occasion, Double>>();
        for (int step = 0; step < history.weeks() + horizon; step++) marks.add(occasions.of(history.week(step)));
        return new Effects(marks, Map.copyOf(borrowed));
    }

    /** The factors of what was seen in a history, each at least once; 1 where it made no difference to be told from noise. */
    public static Map<Occasion, Double> seen(WeeklyDemand history, Occasions occasions) {
        var values = history.series().raw();
        return of(history, occasions, 0, Map.of()).own(values);
    }

    /** Without the first steps. */
    Effects from(int step) {
        return marks.isEmpty() ? this : new Effects(marks.subList(step, marks.size()), borrowed);
    }

    /** Of each step, known and to come; empty when all are 1. @param history as many steps as are known, NaN where it is not */
    Optional<double[]> factors(double[] history) {
        if (marks.isEmpty()) return Optional.empty();
        var own = own(history);
        var factors = Decomposition.filled(marks.size(), 1);
        var any = false;
        for (int t = 0; t < factors.length; t++) {
            if (marks.get(t).isEmpty()) continue;
            factors[t] = together(marks.get(t), own);
            any |= Math.abs(factors[t] - 1) > CLOSE;
        }
        return any ? Optional.of(factors) : Optional.empty();
    }

    private double together(Map<Occasion, Double> mark, Map<Occasion, Double> own) {
        var product = 1.0;
        for (var it : mark.entrySet())
            product *= shared(own.getOrDefault(it.getKey(), borrowed(it.getKey())), it.getValue());
        return mark.size() == 1 ? product : bounded(product);
    }

    private double borrowed(Occasion occasion) {
        var lent = borrowed.get(occasion);
        return lent == null ? 1 : lent;
    }

    private static double shared(double factor, double share) {
        return share == 1 ? factor : 1 + share * (factor - 1);
    }

    private Map<Occasion, Double> own(double[] history) {
        var steps = Steps.of(history, marks);
        var factors = new HashMap<Occasion, Double>();
        if (steps.ordinary() < FEWEST_AROUND) return factors;
        var known = new LinkedHashSet<Occasion>();
        for (var step : steps.marked()) known.addAll(step.mark().keySet());
        var shared = new ArrayList<Occasion>();
        for (var occasion : known) {
            var alone = new Evidence(occasion);
            for (var step : steps.marked()) if (step.mark().size() == 1) alone.add(step, any -> 1.0);
            if (alone.shares >= ENOUGH_ALONE)
                factors.put(occasion, alone.believed(steps.variance(), borrowed(occasion)));
            else shared.add(occasion);
        }
        shared.sort(BY_NAME);
        for (var occasion : shared) {
            var rest = new Evidence(occasion);
            for (var step : steps.marked()) rest.add(step, other -> factors.getOrDefault(other, borrowed(other)));
            factors.put(occasion, rest.believed(steps.variance(), borrowed(occasion)));
        }
        return factors;
    }

    /** @param level of the ordinary steps around it */
    private record Marked(Map<Occasion, Double> mark, double value, double level) {}

    /** @param variance of an ordinary step beside those around it */
    private record Steps(List<Marked> marked, int ordinary, double variance) {
        static Steps of(double[] history, List<Map<Occasion, Double>> marks) {
            var telling = telling(history, marks);
            var marked = new ArrayList<Marked>();
            var noise = 0.0;
            var ordinary = 0;
            for (int t = 0; t < history.length; t++) {
                var level = around(history, telling, t);
                if (Double.isNaN(history[t]) || !(level > TINY)) continue;
                var ratio = history[t] / level;
                if (telling.get(t).isEmpty()) {
                    noise += (ratio - 1) * (ratio - 1);
                    ordinary++;
                } else marked.add(new Marked(telling.get(t), history[t], level));
            }
            return new Steps(marked, ordinary, noise / ordinary);
        }

        /** Without promotions that are on more often than not: beside them nothing is ordinary. */
        private static List<Map<Occasion, Double>> telling(double[] history, List<Map<Occasion, Double>> marks) {
            var times = new HashMap<Occasion, Integer>();
            var known = 0;
            for (int t = 0; t < history.length; t++) {
                if (Double.isNaN(history[t])) continue;
                known++;
                for (var it : marks.get(t).keySet()) times.merge(it, 1, Integer::sum);
            }
            var always = new HashSet<Occasion>();
            for (var it : times.entrySet())
                if (it.getKey() instanceof Promotion.Kind && 2 * it.getValue() > known) always.add(it.getKey());
            return always.isEmpty() ? marks : without(always, marks);
        }

        private static List<Map<Occasion, Double>> without(Set<Occasion> always, List<Map<Occasion, Double>> marks) {
            var rest = new ArrayList<Map<Occasion, Double>>();
            for (var mark : marks) {
                var less = new HashMap<>(mark);
                less.keySet().removeAll(always);
                rest.add(less);
            }
            return rest;
        }

        /** The mean of the ordinary known steps around one; NaN where these are too few. */
        private static double around(double[] history, List<Map<Occasion, Double>> marks, int t) {
            var sum = 0.0;
            var n = 0;
            for (int i = Math.max(0, t - AROUND); i <= Math.min(history.length - 1, t + AROUND); i++) {
                if (i == t || !marks.get(i).isEmpty() || Double.isNaN(history[i])) continue;
                sum += history[i];
                n++;
            }
            return n < FEWEST_AROUND ? Double.NaN : sum / n;
        }
    }

    /** What steps say of one occasion. */
    private static final class Evidence {
        private final Occasion occasion;
        private double value;
        private double level;
        private double shares;
        private int steps;

        Evidence(Occasion occasion) {
            this.occasion = occasion;
        }

        /** @param others what is known, or lent, of what else changes that step */
        void add(Marked step, ToDoubleFunction<Occasion> others) {
            var share = step.mark().get(occasion);
            if (share == null) return;
            var cleaned = step.value();
            for (var other : step.mark().entrySet())
                if (!other.getKey().equals(occasion))
                    cleaned /= shared(others.applyAsDouble(other.getKey()), other.getValue());
            value += cleaned - (1 - share) * step.level();
            level += share * step.level();
            shares += share;
            steps++;
        }

        double believed(double variance, double prior) {
            var seen = value / level - prior;
            // One time is hardly a rule: it counts as half a time.
            var error = variance * (1 + 1 / shares) / shares * (steps / shares);
            var belief = seen == 0 ? 0 : Math.max(0, 1 - ERRORS * ERRORS * error / (seen * seen));
            return bounded(prior + belief * seen);
        }
    }

    private static double bounded(double factor) {
        return Math.min(MOST, Math.max(LEAST, factor));
    }
}
