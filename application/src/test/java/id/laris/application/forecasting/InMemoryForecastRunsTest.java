package id.laris.application.forecasting;

import id.laris.application.shared.Undo;

class InMemoryForecastRunsTest implements ForecastRunsContract {
    private final ForecastRuns runs = new InMemoryForecastRuns(new Undo());

    @Override
    public ForecastRuns runs() {
        return runs;
    }
}
