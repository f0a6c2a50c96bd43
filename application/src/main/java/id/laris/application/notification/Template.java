package id.laris.application.notification;

import java.util.Arrays;
import java.util.Optional;

/** The messages customers get, and what each one answers to. */
public enum Template {
    ORDER_PLACED("order.placed"),
    PAYMENT_RECEIVED("payment.received"),
    PARCEL_SHIPPED("shipping.parcel-shipped"),
    PARCEL_DELIVERED("shipping.parcel-delivered"),
    ORDER_CANCELLED("order.cancelled"),
    ORDER_EXPIRED("order.expired"),
    REFUND_SENT("payment.refund-sent");

    private final String eventType;

    Template(String eventType) {
        this.eventType = eventType;
    }

    public static Optional<Template> forEvent(String type) {
        return Arrays.stream(values()).filter(t -> t.eventType.equals(type)).findFirst();
    }
}
