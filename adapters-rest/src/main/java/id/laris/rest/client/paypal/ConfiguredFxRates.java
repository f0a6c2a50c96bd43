package id.laris.rest.client.paypal;

import id.laris.application.payment.FxRates;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Rates as the shop's configuration says, valid while it runs. */
@Singleton
class ConfiguredFxRates implements FxRates {
    private final FxSettings settings;
    private final Clock clock;

    ConfiguredFxRates(FxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Rate> rate(String currency) {
        return settings.rates().entrySet().stream()
                .filter(rate -> rate.getKey().equalsIgnoreCase(currency))
                .map(rate -> new Rate(currency, rate.getValue(), clock.instant()))
                .findFirst();
    }
}
