package id.laris.messaging.shared;

import id.laris.application.shared.RecordedEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Counts what happens in the shop by the events that tell of it. An event that is delivered twice is counted twice. */
@Singleton
class ShopMeters {
    private final MeterRegistry registry;

    ShopMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(RecordedEvent event) {
        switch (event.type()) {
            case "order.placed" -> {
                order("placed");
                reservation("held");
            }
            case "order.confirmed" -> order("confirmed");
            case "order.cancelled" -> {
                order("cancelled");
                reservation("released");
            }
            case "order.expired" -> {
                order("expired");
                reservation("expired");
            }
            case "order.completed" -> order("completed");
            case "payment.received" -> payment(event);
            case "shipping.parcel-shipped" -> reservation("shipped");
            default -> {
                /* Counted by its type only, see EventMeters. */
            }
        }
    }

    private void order(String step) {
        counter("laris.orders", "Steps of orders", "step", step).increment();
    }

    private void reservation(String step) {
        counter("laris.reservations", "Stock set aside for orders, and what became of it", "step", step)
                .increment();
    }

    private void payment(RecordedEvent event) {
        var method = event.text("method").toLowerCase(Locale.ROOT);
        counter("laris.payments", "Payments that arrived", "method", method).increment();
        if (event.data().get("amount") instanceof Map<?, ?> amount && amount.get("amount") instanceof Number units)
            counter("laris.payments.amount", "Money that arrived, in smallest units", "method", method)
                    .increment(units.doubleValue());
    }

    private Counter counter(String name, String description, String tag, String value) {
        return Counter.builder(name).description(description).tag(tag, value).register(registry);
    }
}
