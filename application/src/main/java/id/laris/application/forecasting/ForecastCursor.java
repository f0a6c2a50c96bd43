package id.laris.application.forecasting;

import id.laris.domain.shared.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;

/** Where a page of forecasts ended: most is expected first, then by key. */
public record ForecastCursor(double near, String key) implements Comparable<ForecastCursor> {
    private static final Comparator<ForecastCursor> ORDER =
            Comparator.comparing(ForecastCursor::near).reversed().thenComparing(ForecastCursor::key);

    public static ForecastCursor of(DemandForecast forecast) {
        return new ForecastCursor(forecast.near(), forecast.subject().key());
    }

    /** @throws Invalid cursor */
    public static ForecastCursor parse(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var cut = text.indexOf(' ');
            var near = Double.parseDouble(text.substring(0, cut));
            if (Double.isFinite(near)) return new ForecastCursor(near, text.substring(cut + 1));
            throw new Invalid("cursor", cursor, "next of the page before");
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new Invalid("cursor", cursor, "next of the page before");
        }
    }

    @Override
    public int compareTo(ForecastCursor other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((near + " " + key).getBytes(StandardCharsets.UTF_8));
    }
}
