package id.laris.application.order;

import id.laris.application.shared.RecordedEvent;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Payment;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.stock.Hold;
import java.util.List;

/**
 * All about one order.
 *
 * @param holds pieces set aside in warehouses
 * @param timeline everything that happened, oldest first
 * @param token opens the order's page without signing in; for its buyer only
 * @param showsPeople whether whoever asked may see buyer, address and note in clear; else they are to be shown masked, and the token
 *     not at all, because it opens a page that masks nothing
 */
public record OrderDetails(
        Order order,
        Payment payment,
        List<Shipment> shipments,
        List<Hold> holds,
        List<RecordedEvent> timeline,
        String token,
        boolean showsPeople) {}
