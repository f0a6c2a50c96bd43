package id.laris.rest.client.paypal;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.util.Map;

@ConfigMapping(prefix = "laris.fx")
interface FxSettings {
    /** Rupiah for one unit, by currency: {@code laris.fx.rates.usd=15900}. */
    Map<String, BigDecimal> rates();
}
