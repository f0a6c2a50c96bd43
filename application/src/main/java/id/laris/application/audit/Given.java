package id.laris.application.audit;

import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.audit.Masked;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.shared.Money;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a use case was given, in words for the audit: ids, numbers, dates and choices as they are, people masked, every bare text hidden,
 * because it may be a name or a password.
 */
final class Given {
    private static final int MOST = 40;
    private static final int LONGEST = 200;
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    /** {@code OrderNumber} names an order, {@code AccountId} an account. */
    private static final Pattern NAMING = Pattern.compile("(.+?)(Id|Number|Code)|(Sku|Slug)");

    private final List<Change> changes = new ArrayList<>();
    private String subject = "";

    private Given() {}

    static Given to(Method method, Object[] values) {
        var given = new Given();
        var parameters = method.getParameters();
        for (int i = 0; i < values.length; i++)
            given.add(values[i] instanceof Record ? "" : named(parameters[i].getType()), values[i]);
        return given;
    }

    List<Change> changes() {
        return changes;
    }

    /** The first thing that was named; empty when nothing was. */
    String subject() {
        return subject;
    }

    private static String named(Class<?> type) {
        var name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void add(String field, Object value) {
        if (changes.size() == MOST || value == null) return;
        var said = said(value);
        if (said.isPresent()) {
            if (subject.isEmpty() && isOnePart(value)) name(value, said.get());
            var name = field.isEmpty() ? named(value.getClass()) : field;
            if (!said.get().isEmpty()) changes.add(new Change(name, "", shortened(said.get())));
        } else if (value instanceof Record && !isForeign(value)) {
            for (var component : components(value.getClass()))
                add(
                        field.isEmpty() ? component.getName() : field + "." + component.getName(),
                        valueOf(value, component));
        }
    }

    private void name(Object id, String said) {
        var naming = NAMING.matcher(id.getClass().getSimpleName());
        if (!naming.matches()) return;
        var kind = naming.group(1) == null ? naming.group(3) : naming.group(1);
        subject = kind.toLowerCase(Locale.ROOT) + " " + said;
    }

    /** Empty for what has parts of its own, and for what there are no words for. */
    private static Optional<String> said(Object value) {
        if (value instanceof Optional<?> maybe) return maybe.isEmpty() ? Optional.of("") : said(maybe.get());
        if (value instanceof CharSequence text) return Optional.of(text.isEmpty() ? "" : Masked.text());
        if (value instanceof EmailAddress email) return Optional.of(Masked.email(email));
        if (value instanceof PhoneNumber phone) return Optional.of(Masked.phone(phone));
        if (value instanceof Contact contact) return Optional.of(Masked.contact(contact));
        if (value instanceof PostalAddress address) return Optional.of(Masked.address(address));
        if (value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof UUID
                || value instanceof Instant
                || value instanceof LocalDate
                || value instanceof Money) return Optional.of(value.toString());
        if (value instanceof Collection<?> many)
            return Optional.of(many.stream()
                    .limit(MOST)
                    .map(each -> said(each).orElse(named(each.getClass())))
                    .collect(Collectors.joining(", ")));
        return isOnePart(value) ? Optional.of(saidOfPart(value)) : Optional.empty();
    }

    /** What is named after no id may be a password, however it is wrapped. */
    private static String saidOfPart(Object value) {
        var part = valueOf(value, components(value.getClass())[0]);
        var mayBeSecret = part instanceof CharSequence
                && !NAMING.matcher(value.getClass().getSimpleName()).matches();
        return mayBeSecret ? Masked.text() : String.valueOf(part);
    }

    /** The domain's ids, numbers and codes; what is personal among them was masked before. */
    private static boolean isOnePart(Object value) {
        return value instanceof Record
                && value.getClass().getName().startsWith("id.laris.domain.")
                && components(value.getClass()).length == 1
                && !(valueOf(value, components(value.getClass())[0]) instanceof Collection<?>);
    }

    private static boolean isForeign(Object value) {
        return !value.getClass().getName().startsWith("id.laris.");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
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
