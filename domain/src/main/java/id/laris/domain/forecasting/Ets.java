package id.laris.domain.forecasting;

import java.util.ArrayList;
import java.util.List;

/**
 * Exponential smoothing as a state space model, its form chosen by the corrected information criterion. Level and slope at the start are
 * estimated, the first season is that of the classical decomposition; unknown steps move the state on without correcting it.
 *
 * <p>Hyndman, Koehler, Snyder and Grose (2002), A state space framework for automatic forecasting, IJF 18; Gardner and McKenzie (1985)
 * for the damped trend. With additive and with multiplicative errors the states move alike in these forms; only the likelihood
 * differs. Forms whose variance may be infinite (additive errors with multiplicative seasons) are left out, as R's forecast does.
 */
final class Ets implements Method {
    enum Trend {
        NONE("N"),
        ADDITIVE("A"),
        DAMPED("Ad");

        private final String letter;

        Trend(String letter) {
            this.letter = letter;
        }
    }

    enum Part {
        NONE("N"),
        ADDITIVE("A"),
        MULTIPLICATIVE("M");

        private final String letter;

        Part(String letter) {
            this.letter = letter;
        }
    }

    /** One form. */
    record Form(Part error, Trend trend, Part season) {
        String label() {
            return "ETS(" + error.letter + "," + trend.letter + "," + season.letter + ")";
        }

        /** Smoothing parameters, starting states and the variance. */
        int parameters(int period) {
            var slope = trend == Trend.NONE ? 0 : trend == Trend.ADDITIVE ? 2 : 3;
            return 3 + slope + (season == Part.NONE ? 0 : period);
        }
    }

    private final int period;
    private final List<Form> forms;

    private Ets(int period, List<Form> forms) {
        this.period = period;
        this.forms = forms;
    }

    /** Every form that suits the values. @param period 1 for no season */
    static Ets any(int period) {
        return new Ets(period, List.of());
    }

    static Ets only(Form form, int period) {
        return new Ets(period, List.of(form));
    }

    /** Simple exponential smoothing: Brown (1959). */
    static Ets simple() {
        return only(new Form(Part.ADDITIVE, Trend.NONE, Part.NONE), 1);
    }

    /** Holt (1957). */
    static Ets holt() {
        return only(new Form(Part.ADDITIVE, Trend.ADDITIVE, Part.NONE), 1);
    }

    static Ets damped() {
        return only(new Form(Part.ADDITIVE, Trend.DAMPED, Part.NONE), 1);
    }

    @Override
    public Fitted fit(double[] history) {
        EtsFit best = null;
        for (var form : forms.isEmpty() ? suited(history) : forms) {
            var fit = EtsFit.of(form, period, history);
            if (best == null || fit.criterion() < best.criterion()) best = fit;
        }
        return best;
    }

    private List<Form> suited(double[] history) {
        var known = 0;
        var positive = true;
        for (var value : history) {
            if (Double.isNaN(value)) continue;
            known++;
            positive &= value > 0;
        }
        var suited = new ArrayList<Form>();
        for (var error : positive ? List.of(Part.ADDITIVE, Part.MULTIPLICATIVE) : List.of(Part.ADDITIVE))
            for (var trend : Trend.values())
                for (var season : Part.values()) {
                    var form = new Form(error, trend, season);
                    if (isSensible(form, history.length) && known > form.parameters(period) + 1) suited.add(form);
                }
        return suited.isEmpty() ? List.of(new Form(Part.ADDITIVE, Trend.NONE, Part.NONE)) : suited;
    }

    private boolean isSensible(Form form, int length) {
        if (form.season == Part.NONE) return true;
        return period > 1
                && length >= 2 * period
                && (form.season == Part.ADDITIVE || form.error == Part.MULTIPLICATIVE);
    }
}
