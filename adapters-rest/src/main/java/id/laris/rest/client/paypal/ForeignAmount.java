package id.laris.rest.client.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.application.payment.FxRates;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

/** An amount as PayPal takes it: with exactly the decimals of its currency. */
record ForeignAmount(String currency, BigDecimal value) {
    private static final Set<String> WITHOUT_DECIMALS = Set.of("HUF", "JPY", "TWD");

    ForeignAmount {
        value = value.setScale(decimals(currency), RoundingMode.HALF_UP);
    }

    /** Half a cent and more is rounded up. */
    static ForeignAmount of(Money rupiah, FxRates.Rate rate) {
        return of(rupiah, rate.currency(), rate.rupiah());
    }

    static ForeignAmount of(Money rupiah, String currency, BigDecimal rate) {
        var exact = BigDecimal.valueOf(rupiah.minorUnits()).divide(rate, 12, RoundingMode.HALF_UP);
        return new ForeignAmount(currency, exact);
    }

    /** @throws NumberFormatException for something else */
    static ForeignAmount of(JsonNode amount) {
        return new ForeignAmount(
                amount.path("currency_code").asText(),
                new BigDecimal(amount.path("value").asText()));
    }

    /** As {@link #toString} writes it. */
    static ForeignAmount parse(String text) {
        var parts = text.split(" ");
        return new ForeignAmount(parts[0], new BigDecimal(parts[1]));
    }

    ForeignAmount minus(ForeignAmount other) {
        return new ForeignAmount(currency, value.subtract(other.value));
    }

    Money inRupiah(BigDecimal rate) {
        return new Money(value.multiply(rate).setScale(0, RoundingMode.HALF_UP).longValueExact(), CurrencyUnit.IDR);
    }

    /** The smallest coin of its currency. */
    BigDecimal coin() {
        return BigDecimal.ONE.movePointLeft(decimals(currency));
    }

    Map<String, Object> json() {
        return Map.of("currency_code", currency, "value", value.toPlainString());
    }

    private static int decimals(String currency) {
        return WITHOUT_DECIMALS.contains(currency) ? 0 : 2;
    }

    @Override
    public String toString() {
        return currency + " " + value.toPlainString();
    }
}
