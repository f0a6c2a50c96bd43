package id.laris.web.reporting;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Parts of a whole in percent, with one digit behind the comma. */
final class Shares {
    private Shares() {}

    static String text(long perMille, Locale locale) {
        var number = NumberFormat.getInstance(locale);
        number.setMinimumFractionDigits(1);
        return number.format(BigDecimal.valueOf(perMille, 1));
    }
}
