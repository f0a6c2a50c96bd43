package id.laris.application.catalogue;

import id.laris.domain.catalogue.ImportReason;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns the prices of a file into rupiah: times the rate, rounded half up. Only digits with a decimal point are a price; what
 * could be thousands or decimals is refused rather than guessed, for a shirt must not cost fifty rupiah.
 *
 * @param rate rupiah for one unit of the file's currency; empty when the file is in rupiah
 */
record ImportPrices(Optional<BigDecimal> rate) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,6})?");
    private static final Pattern THREE_DECIMALS = Pattern.compile("[+-]?\\d{1,3}\\.\\d{3}");

    /** @param price empty when refused @param reason why it was refused or what was changed */
    record Read(Optional<Money> price, Optional<ImportReason> reason) {
        private static Read refused(ImportReason reason) {
            return new Read(Optional.empty(), Optional.of(reason));
        }
    }

    Read read(String cell) {
        if (cell.length() > 30 || !NUMBER.matcher(cell).matches()) return Read.refused(ImportReason.PRICE_NOT_A_NUMBER);
        if (rate.isEmpty() && THREE_DECIMALS.matcher(cell).matches()) return Read.refused(ImportReason.PRICE_AMBIGUOUS);
        var exact = new BigDecimal(cell).multiply(rate.orElse(BigDecimal.ONE));
        if (exact.signum() < 0) return Read.refused(ImportReason.PRICE_NEGATIVE);
        var rupiah = exact.setScale(0, RoundingMode.HALF_UP);
        if (rupiah.compareTo(BigDecimal.valueOf(Variant.MOST_PRICE)) > 0)
            return Read.refused(ImportReason.PRICE_TOO_HIGH);
        boolean rounded = rate.isEmpty() && rupiah.compareTo(exact) != 0;
        return new Read(
                Optional.of(Money.rupiah(rupiah.longValueExact())),
                rounded ? Optional.of(ImportReason.PRICE_ROUNDED) : Optional.empty());
    }
}
