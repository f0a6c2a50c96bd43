package id.laris.domain.reporting;

import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.OrderId;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the book of sales. Never changed, never removed: what turns out otherwise is a further entry.
 *
 * @param order empty for what was sold before the shop ran here
 * @param document what it is about: the order's number, a refund, a relief or a return
 * @param day of {@code at} in the shop's zone
 * @param warehouse empty when nobody knows from where it was or will be sent
 * @param unitCost empty when nobody knew what a piece cost
 */
public record SalesEntry(
        Kind kind,
        Optional<OrderId> order,
        String orderNumber,
        String document,
        Instant at,
        LocalDate day,
        SoldLine line,
        Optional<WarehouseCode> warehouse,
        Optional<AverageCost> unitCost,
        OrderMarks marks,
        SalesAmounts amounts) {
    public enum Kind {
        SALE,
        /** The order does not stand any more. */
        CANCELLED,
        /** Goods came back, or money for them went. */
        RETURNED,
        /** Money was given or let go without goods. */
        GOODWILL
    }

    /** What it adds to the cells of that dimension. */
    SalesFigures figures(SalesDimension dimension, boolean inWarehouse) {
        return new SalesFigures(marks.of(dimension.level(), inWarehouse), amounts);
    }
}
