package id.laris.application.payment;

import id.laris.application.shared.MovableClock;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;

/** The dollar at 15,900 rupiah, until a test says otherwise. */
@Alternative
@Singleton
public class InMemoryFxRates implements FxRates {
    private volatile BigDecimal dollar = new BigDecimal("15900");

    public void dollarCosts(String rupiah) {
        dollar = new BigDecimal(rupiah);
    }

    @Override
    public Optional<Rate> rate(String currency) {
        return currency.equals("USD") ? Optional.of(new Rate("USD", dollar, MovableClock.MORNING)) : Optional.empty();
    }
}
