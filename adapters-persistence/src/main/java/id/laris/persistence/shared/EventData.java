package id.laris.persistence.shared;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A domain event's data as plain values: records of one component become their value, money an amount with its currency, the rest
 * text, numbers and truth values. When it happened has a column of its own.
 */
final class EventData {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private EventData() {}

    static Map<String, Object> of(DomainEvent event) {
        var data = new LinkedHashMap<String, Object>();
        for (var component : components(event.getClass()))
            if (!component.getName().equals("occurredAt"))
                data.put(component.getName(), plain(valueOf(event, component)));
        return data;
    }

    private static Object plain(Object value) {
        if (value instanceof Money money)
            return Map.of(
                    "amount", money.minorUnits(), "currency", money.currency().code());
        if (value instanceof Number || value instanceof Boolean) return value;
        if (value instanceof Record && components(value.getClass()).length == 1)
            return plain(valueOf(value, components(value.getClass())[0]));
        return String.valueOf(value);
    }

    private static RecordComponent[] components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, t -> {
            var components = t.getRecordComponents();
            for (var component : components) component.getAccessor().setAccessible(true);
            return components;
        });
    }

    private static Object valueOf(Object of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("no value of " + component, broken);
        }
    }
}
