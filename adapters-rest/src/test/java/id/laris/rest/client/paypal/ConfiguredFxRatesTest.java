package id.laris.rest.client.paypal;

import id.laris.application.payment.FxRates;
import id.laris.application.payment.FxRatesContract;
import id.laris.application.shared.MovableClock;
import java.math.BigDecimal;
import java.util.Map;

class ConfiguredFxRatesTest implements FxRatesContract {
    @Override
    public FxRates rates() {
        return new ConfiguredFxRates(() -> Map.of("usd", new BigDecimal("15900")), new MovableClock());
    }
}
