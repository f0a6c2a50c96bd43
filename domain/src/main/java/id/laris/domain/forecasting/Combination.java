package id.laris.domain.forecasting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The mean of one or several ways; a value far outside of everything seen is left out. Bates and Granger (1969), The combination of
 * forecasts, OR 20.
 *
 * @param natural whether nothing is ever below zero
 */
record Combination(List<Fitted> parts, double lowest, double highest, boolean natural) implements Fitted {
    @Override
    public String name() {
        var names = parts.stream().map(Fitted::name).distinct().toList();
        return names.size() == 1 ? names.get(0) : names.stream().collect(Collectors.joining(" + ", "Mean of ", ""));
    }

    @Override
    public double[] path(int origin, int horizon) {
        var mean = new double[horizon];
        var counts = new int[horizon];
        for (var part : parts) {
            var path = part.path(origin, horizon);
            for (int k = 0; k < horizon; k++) {
                if (!(path[k] >= lowest && path[k] <= highest)) continue;
                mean[k] += path[k];
                counts[k]++;
            }
        }
        for (int k = 0; k < horizon; k++) {
            mean[k] = counts[k] > 0 ? mean[k] / counts[k] : k > 0 ? mean[k - 1] : (lowest + highest) / 2;
            if (natural) mean[k] = Math.max(0, mean[k]);
        }
        return mean;
    }
}
