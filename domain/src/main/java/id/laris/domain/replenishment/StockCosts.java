package id.laris.domain.replenishment;

import id.laris.domain.shared.Money;

/**
 * What stock costs.
 *
 * @param piece what a piece is bought for
 * @param holdingRate share of that which a year on the shelf costs (money bound, room, loss), above 0
 * @param order what one more line on an order costs, whatever its pieces
 */
public record StockCosts(Money piece, double holdingRate, Money order) {
    private static final double DAYS_A_YEAR = 365.25;

    public StockCosts {
        Checked.positive("holdingRate", holdingRate);
        Checked.notNegative("piece", piece.minorUnits());
        Checked.notNegative("order", order.minorUnits());
    }

    /** Of a piece for so many days; that of the smallest price where a piece costs nothing. */
    double holding(double days) {
        return Math.max(1, piece.minorUnits()) * holdingRate * days / DAYS_A_YEAR;
    }

    /** Share of what a piece was bought for, for a day. */
    double rate() {
        return holdingRate / DAYS_A_YEAR;
    }

    Money holding(double pieces, double days) {
        return Money.rupiah(Math.round(piece.minorUnits() * holdingRate * pieces * days / DAYS_A_YEAR));
    }
}
