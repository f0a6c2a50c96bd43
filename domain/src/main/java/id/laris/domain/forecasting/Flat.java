package id.laris.domain.forecasting;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** One value for all steps to come, as ways for intermittent demand give. @param after what was known so many steps in */
record Flat(String name, IntToDoubleFunction after) implements Fitted {
    @Override
    public double[] path(int origin, int horizon) {
        var path = new double[horizon];
        Arrays.fill(path, after.applyAsDouble(origin));
        return path;
    }
}
