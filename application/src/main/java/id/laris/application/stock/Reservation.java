package id.laris.application.stock;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderTab;
import id.laris.domain.shared.OrderId;
import id.laris.domain.stock.Hold;
import java.time.Instant;
import java.util.Optional;

/**
 * Pieces that an order holds and that have not left yet.
 *
 * @param since when the order was placed
 * @param until when they come free if nobody pays; empty once the order is paid, or is paid on delivery
 */
public record Reservation(
        OrderId order, OrderNumber number, OrderTab tab, Hold hold, Instant since, Optional<Instant> until) {}
