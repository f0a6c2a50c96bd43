package id.laris.web.forecasting;

import id.laris.application.forecasting.DemandForecast;
import java.text.NumberFormat;
import java.util.Locale;

/** What forecasts say in words and figures. */
final class ForecastTexts {
    private static final String MEAN_OF = "Mean of ";

    private ForecastTexts() {}

    /** Few pieces with a decimal, many without. */
    static String number(double value, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.abs(value) < 10 ? 1 : 0);
        return format.format(value);
    }

    static String model(DemandForecast forecast, OfficeForecastMessages say) {
        var name = forecast.model();
        if (name.startsWith(MEAN_OF)) return say.mean_of(name.substring(MEAN_OF.length()));
        return switch (name) {
            case "Mean" -> say.mean();
            case "Naive" -> say.naive();
            default -> name;
        };
    }
}
