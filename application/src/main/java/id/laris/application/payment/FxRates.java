package id.laris.application.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What other currencies cost, for providers that do not take rupiah. */
public interface FxRates {
    /**
     * @param currency three capital letters
     * @param rupiah for one unit of it, more than zero
     * @param at when it was taken
     */
    record Rate(String currency, BigDecimal rupiah, Instant at) {
        public Rate {
            if (rupiah.signum() <= 0) throw new IllegalArgumentException("%s at %s".formatted(currency, rupiah));
        }
    }

    /** Empty when nobody says what it costs: nothing is asked in it then. */
    Optional<Rate> rate(String currency);
}
