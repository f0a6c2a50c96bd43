package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What every source of rates promises. The one under test knows the dollar at 15,900 rupiah. */
public interface FxRatesContract {
    FxRates rates();

    @Test
    default void a_rate_says_what_one_unit_costs_and_of_when_it_is() {
        var rate = rates().rate("USD").orElseThrow();

        assertThat(rate.currency()).isEqualTo("USD");
        assertThat(rate.rupiah()).isEqualByComparingTo(new BigDecimal("15900"));
        assertThat(rate.at()).isNotNull();
    }

    @Test
    default void what_nobody_says_is_not_guessed() {
        assertThat(rates().rate("XTS")).isEmpty();
    }
}
