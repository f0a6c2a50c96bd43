package id.laris.domain.webhook;

import id.laris.domain.shared.Invalid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that other programs may be told, each with the data that leaves the house. A fact or a field that is not written here
 * stays inside: words that people typed (why an order was cancelled) and who did it are among them.
 */
public enum WebhookTopic {
    STOCK_CHANGED("stock.changed", "sku", "warehouse", "kind", "onHand", "reserved", "damaged"),
    STOCK_RAN_OUT("stock.ran-out", "sku", "warehouse"),
    STOCK_RAN_LOW("stock.ran-low", "sku", "warehouse", "available", "minimum"),
    STOCK_AVAILABLE_AGAIN("stock.available-again", "sku", "warehouse"),
    ORDER_PLACED("order.placed", "order", "number", "channel", "method", "total"),
    ORDER_CONFIRMED("order.confirmed", "order", "number"),
    ORDER_CANCELLED("order.cancelled", "order", "number", "byCustomer"),
    ORDER_EXPIRED("order.expired", "order", "number"),
    ORDER_COMPLETED("order.completed", "order", "number", "byCustomer"),
    PAYMENT_DISPUTED("payment.disputed", "order", "dispute", "provider", "kind", "amount"),
    PAYMENT_HOLD_ENDING("payment.hold-ending", "order", "provider", "amount", "until"),
    ORDER_HELD("risk.order-held", "order", "number", "score"),
    ORDER_RELEASED("risk.order-released", "order", "number"),
    PARCEL_PACKED("shipping.parcel-packed", "order", "shipment", "pieces"),
    PARCEL_SHIPPED("shipping.parcel-shipped", "order", "shipment", "courier", "trackingNumber"),
    PARCEL_TRACKED("shipping.parcel-tracked", "order", "shipment", "status"),
    PARCEL_DELIVERED("shipping.parcel-delivered", "order", "shipment");

    private final String type;
    private final List<String> fields;

    WebhookTopic(String type, String... fields) {
        this.type = type;
        this.fields = List.of(fields);
    }

    /** As the event is called: {@code stock.ran-out}. */
    public String type() {
        return type;
    }

    /** What belongs together where topics are listed: {@code stock}. */
    public String area() {
        return type.substring(0, type.indexOf('.'));
    }

    public static Optional<WebhookTopic> ofEvent(String type) {
        return Arrays.stream(values()).filter(topic -> topic.type.equals(type)).findFirst();
    }

    /**
     * The topic of that name, or all of an area for {@code stock.*}.
     *
     * @throws Invalid events
     */
    public static Set<WebhookTopic> named(String name) {
        var found = Arrays.stream(values())
                .filter(topic -> topic.type.equals(name) || (topic.area() + ".*").equals(name))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        if (found.isEmpty())
            throw new Invalid(
                    "events",
                    name,
                    "names of events: "
                            + Arrays.stream(values()).map(WebhookTopic::type).toList());
        return found;
    }

    /** What of an event's data is told, in the order written here; what the event does not have is left out. */
    public Map<String, Object> told(Map<String, Object> data) {
        var told = new LinkedHashMap<String, Object>();
        fields.stream().filter(data::containsKey).forEach(field -> told.put(field, data.get(field)));
        return told;
    }
}
