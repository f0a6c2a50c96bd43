package id.laris.application.order;

import id.laris.application.shared.RecordedEvent;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Payment;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.stock.Hold;
import id.laris.domain.terms.Receivable;
import java.util.List;
import java.util.Optional;

/**
 * All about one order.
 *
 * @param holds pieces set aside in warehouses
 * @param timeline everything that happened, oldest first
 * @param token opens the order's page without signing in; for its buyer only
 * @param showsPeople whether whoever asked may see buyer, address and note in clear; else they are to be shown masked, and the token
 *     not at all, because it opens a page that masks nothing
 * @param receivable what is owed of it and when it is due; only of an order on invoice
 */
public record OrderDetails(
        Order order,
        Payment payment,
        List<Shipment> shipments,
        List<Hold> holds,
        List<RecordedEvent> timeline,
        String token,
        boolean showsPeople,
        Optional<Receivable> receivable) {}
