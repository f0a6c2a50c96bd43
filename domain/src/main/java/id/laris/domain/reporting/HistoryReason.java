package id.laris.domain.reporting;

import java.util.Locale;

/** Why a line of a sales history is not booked. Pages translate by the code; the message is for integrators. */
public enum HistoryReason {
    TOO_MANY_CELLS("The line has more cells than the heading: is a comma outside of quotes?"),
    ORDER_UNREADABLE("An order number of 1 to 64 characters is expected"),
    SKU_UNREADABLE("A SKU of 1 to 64 characters is expected"),
    QUANTITY_UNREADABLE("A whole number of pieces other than zero is expected, at most a million"),
    TIME_UNREADABLE("A day such as 2025-03-31, with or without a time such as 08:26, is expected"),
    TIME_AHEAD("The sale lies in the future"),
    PRICE_UNREADABLE("Digits with a decimal point at most are expected"),
    PRICE_ZERO("Without a price nothing was sold: a gift, a sample or a correction of stock"),
    PRICE_NEGATIVE("A price below zero is no sale of goods"),
    PRICE_TOO_HIGH("The line comes to more than a trillion rupiah"),
    NOT_GOODS("The code stands for no goods, as you said"),
    ORDER_KNOWN("The book of sales has this order already");

    private final String message;

    HistoryReason(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }

    /** Stable, e.g. {@code price-zero}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
