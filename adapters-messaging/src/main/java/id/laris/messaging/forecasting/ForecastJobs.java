package id.laris.messaging.forecasting;

import id.laris.application.forecasting.ForecastDemand;
import id.laris.application.forecasting.PlanForecasts;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class ForecastJobs {
    ForecastJobs(Jobs jobs, PlanForecasts planForecasts, ForecastDemand forecastDemand) {
        jobs.every("plan-forecasts", planForecasts::plan);
        jobs.every("forecast-demand", forecastDemand::forecast);
    }
}
