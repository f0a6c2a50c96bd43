package id.laris.bootstrap.demo;

import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One past sale as it was meant to go; how far it got by now is told by {@link OrderStory}.
 *
 * @param index counts the sales from the first one
 * @param buyer empty for a passer-by at the counter
 * @param goods pieces by SKU and the warehouse they leave from
 * @param seed of everything small about this sale: minutes, parcel numbers, words
 */
record Sale(
        int index,
        Instant at,
        Channel channel,
        Optional<DemoPlaces.Person> buyer,
        SortedMap<Sku, Taken> goods,
        PaymentMethod method,
        ServiceCode service,
        Ending ending,
        long seed) {
    record Taken(Quantity quantity, WarehouseCode from) {}

    /** How the sale ends, given time. */
    enum Ending {
        COMPLETED,
        NEVER_PAID,
        CALLED_OFF,
        REFUNDED
    }
}
