package id.laris.application.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.CriticalPoint;

/**
 * One line of the report of what is short.
 *
 * @param title empty when the SKU is not on sale
 * @param available free pieces there now
 * @param incoming pieces that were ordered for there and have not arrived
 */
public record ShortLine(CriticalPoint point, String title, String optionText, Quantity available, Quantity incoming) {
    /** To the target, when all that was ordered has arrived. */
    public Quantity missing() {
        return point.missing(available.plus(incoming));
    }
}
