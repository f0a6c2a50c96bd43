package id.laris.web.customer;

import id.laris.application.order.OrderSummary;
import id.laris.web.shared.Formats;
import java.time.Instant;

/** An order in the customer's list. */
record OrderCard(String number, Instant placedAt, String total, int pieces, String tab) {
    static OrderCard of(OrderSummary order) {
        return new OrderCard(
                order.number().value(),
                order.placedAt(),
                Formats.text(order.total()),
                order.pieces(),
                order.tab().name());
    }

    /** How the state is coloured. */
    public String getMood() {
        return switch (tab) {
            case "AWAITING_PAYMENT" -> "wait";
            case "COMPLETED" -> "good";
            case "CANCELLED" -> "bad";
            default -> "info";
        };
    }
}
