package id.laris.domain.forecasting;

import java.util.Arrays;

/**
 * What repeats every season: the classical decomposition by centred moving averages, of known values only.
 *
 * <p>The seasons of a short period (up to 24) are averages drawn towards none as far as their noise explains them: Miller and Williams
 * (2003), Shrinkage estimators of time series seasonal factors, IJF 19, after James and Stein (1961). A longer period has few values a
 * place and gets as many Fourier terms as the corrected information criterion grants.
 */
final class Decomposition {
    private static final int SHORT = 24;

    private Decomposition() {}

    /** As it is, without shrinking, around 1 (multiplicative) or 0. */
    static double[] profile(double[] values, int period, boolean multiplicative) {
        return centred(averages(detrended(values, period, multiplicative), period, multiplicative), multiplicative);
    }

    /** As far as it is to be believed. */
    static double[] believed(double[] values, int period, boolean multiplicative) {
        var detrended = detrended(values, period, multiplicative);
        var profile = centred(averages(detrended, period, multiplicative), multiplicative);
        return period > SHORT
                ? smooth(detrended, profile, multiplicative ? 1 : 0)
                : shrunk(detrended, profile, multiplicative ? 1 : 0);
    }

    private static double[] detrended(double[] values, int period, boolean multiplicative) {
        var n = values.length;
        var detrended = new double[n];
        Arrays.fill(detrended, Double.NaN);
        var half = period / 2;
        var sums = new double[n + 1];
        var counts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            var known = !Double.isNaN(values[i]);
            sums[i + 1] = sums[i] + (known ? values[i] : 0);
            counts[i + 1] = counts[i] + (known ? 1 : 0);
        }
        for (int i = half; i < n - half; i++) {
            if (Double.isNaN(values[i])) continue;
            var trend = trend(values, sums, counts, i, period);
            if (Double.isNaN(trend) || (multiplicative && trend <= 0)) continue;
            detrended[i] = multiplicative ? values[i] / trend : values[i] - trend;
        }
        return detrended;
    }

    /** Over one whole season around the step; an even period's two ends count half. */
    private static double trend(double[] values, double[] sums, int[] counts, int i, int period) {
        var half = period / 2;
        var from = i - half;
        var to = i + half;
        var sum = sums[to + 1] - sums[from];
        double weight = counts[to + 1] - counts[from];
        if (period % 2 == 0) {
            for (var end : new int[] {from, to}) {
                if (Double.isNaN(values[end])) continue;
                sum -= values[end] / 2;
                weight -= 0.5;
            }
        }
        return weight * 2 < period ? Double.NaN : sum / weight;
    }

    private static double[] averages(double[] detrended, int period, boolean multiplicative) {
        var sums = new double[period];
        var counts = new int[period];
        for (int i = 0; i < detrended.length; i++) {
            if (Double.isNaN(detrended[i])) continue;
            sums[i % period] += detrended[i];
            counts[i % period]++;
        }
        for (int p = 0; p < period; p++) sums[p] = counts[p] > 0 ? sums[p] / counts[p] : multiplicative ? 1 : 0;
        return sums;
    }

    private static double[] centred(double[] profile, boolean multiplicative) {
        var mean = Line.mean(profile, profile.length);
        for (int p = 0; p < profile.length; p++) {
            if (multiplicative) profile[p] = Math.max(profile[p] / mean, 1e-3);
            else profile[p] -= mean;
        }
        return profile;
    }

    private static double[] shrunk(double[] detrended, double[] profile, double none) {
        var period = profile.length;
        var n = 0;
        var noise = 0.0;
        for (int i = 0; i < detrended.length; i++) {
            if (Double.isNaN(detrended[i])) continue;
            n++;
            noise += square(detrended[i] - profile[i % period]);
        }
        var seen = 0.0;
        for (var value : profile) seen += square(value - none);
        if (n <= period || seen <= 0) return filled(period, none);
        var ofAverage = noise / (n - period) / ((double) n / period);
        var belief = Math.max(0, 1 - (period - 3.0 > 0 ? period - 3.0 : 1) * ofAverage / seen);
        for (int p = 0; p < period; p++) profile[p] = none + belief * (profile[p] - none);
        return profile;
    }

    private static double[] smooth(double[] detrended, double[] profile, double none) {
        var period = profile.length;
        var n = Line.known(detrended);
        var total = 0.0;
        for (var value : detrended) if (!Double.isNaN(value)) total += square(value - none);
        var smooth = new double[period];
        var best = filled(period, none);
        var lowest = n * Math.log(Math.max(total / Math.max(n, 1), 1e-12)) + 2;
        for (int k = 1; k <= period / 2 && 2 * k + 3 < n; k++) {
            addHarmonic(profile, none, k, smooth);
            var left = 0.0;
            for (int i = 0; i < detrended.length; i++)
                if (!Double.isNaN(detrended[i])) left += square(detrended[i] - none - smooth[i % period]);
            var parameters = 2 * k + 1;
            var criterion = n * Math.log(Math.max(left / n, 1e-12))
                    + 2.0 * parameters
                    + 2.0 * parameters * (parameters + 1) / (n - parameters - 1);
            if (criterion >= lowest) continue;
            lowest = criterion;
            for (int p = 0; p < period; p++) best[p] = none == 1 ? Math.max(1 + smooth[p], 1e-3) : smooth[p];
        }
        return best;
    }

    private static void addHarmonic(double[] profile, double none, int k, double[] smooth) {
        var period = profile.length;
        double cosine = 0;
        double sine = 0;
        for (int p = 0; p < period; p++) {
            var angle = 2 * Math.PI * k * p / period;
            cosine += (profile[p] - none) * Math.cos(angle);
            sine += (profile[p] - none) * Math.sin(angle);
        }
        var share = 2 * k == period ? 1.0 / period : 2.0 / period;
        for (int p = 0; p < period; p++) {
            var angle = 2 * Math.PI * k * p / period;
            smooth[p] += share * (cosine * Math.cos(angle) + sine * Math.sin(angle));
        }
    }

    static double[] filled(int length, double value) {
        var filled = new double[length];
        Arrays.fill(filled, value);
        return filled;
    }

    private static double square(double x) {
        return x * x;
    }
}
