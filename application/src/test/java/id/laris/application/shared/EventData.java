package id.laris.application.shared;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A domain event as it travels: records of one component become their value, money an amount with its currency, the rest text, numbers and truth values. */
public final class EventData {
    private EventData() {}

    public static RecordedEvent recorded(UUID id, DomainEvent event, String actor) {
        var data = new LinkedHashMap<String, Object>();
        for (var component : event.getClass().getRecordComponents())
            if (!component.getName().equals("occurredAt"))
                data.put(component.getName(), plain(valueOf(event, component)));
        return new RecordedEvent(id, event.key(), event.type(), event.version(), event.occurredAt(), actor, data);
    }

    private static Object plain(Object value) {
        if (value instanceof Money money)
            return Map.of(
                    "amount", money.minorUnits(), "currency", money.currency().code());
        if (value instanceof Number || value instanceof Boolean) return value;
        if (value instanceof Record record && record.getClass().getRecordComponents().length == 1)
            return plain(valueOf(record, record.getClass().getRecordComponents()[0]));
        return String.valueOf(value);
    }

    private static Object valueOf(Object record, java.lang.reflect.RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
