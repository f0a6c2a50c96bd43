package id.laris.application.forecasting;

import id.laris.application.shared.Undo;

class InMemoryForecastsTest implements ForecastsContract {
    private final Forecasts forecasts = new InMemoryForecasts(new Undo());

    @Override
    public Forecasts forecasts() {
        return forecasts;
    }
}
