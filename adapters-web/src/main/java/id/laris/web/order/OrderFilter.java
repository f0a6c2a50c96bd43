package id.laris.web.order;

import id.laris.application.order.OrderQuery;
import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderTab;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.shared.office.Days;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Which orders the list shows, as it stands in the address: so a filter can be kept, sent and gone back to. What cannot be read
 * filters nothing.
 *
 * @param from first day, in the shop's zone
 * @param to last day
 */
public record OrderFilter(
        Optional<OrderTab> tab,
        String text,
        Optional<Channel> channel,
        Optional<PaymentMethod> method,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> cursor) {
    static final String PATH = "/admin/pesanan";
    private static final int LONGEST = 100;

    static OrderFilter of(MultivaluedMap<String, String> asked) {
        var text = asked.getFirst("q") == null ? "" : asked.getFirst("q").strip();
        return new OrderFilter(
                read(asked.getFirst("tab"), OrderTab::valueOf),
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                read(asked.getFirst("saluran"), Channel::valueOf),
                read(asked.getFirst("bayar"), PaymentMethod::valueOf),
                read(asked.getFirst("dari"), Days::day),
                read(asked.getFirst("sampai"), Days::day),
                read(asked.getFirst("dari-sini"), c -> c));
    }

    OrderQuery query(ZoneId zone, int limit) {
        return new OrderQuery(
                tab,
                text,
                channel,
                method,
                from.map(day -> day.atStartOfDay(zone).toInstant()),
                to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                cursor,
                limit);
    }

    OrderFilter at(Optional<String> place) {
        return new OrderFilter(tab, text, channel, method, from, to, place);
    }

    /** Whether anything besides the tab narrows the list. */
    public boolean isNarrow() {
        return !text.isEmpty() || channel.isPresent() || method.isPresent() || from.isPresent() || to.isPresent();
    }

    public String address() {
        return address(PATH);
    }

    /** The same orders, from the first on. */
    public String beginning() {
        return at(Optional.empty()).address();
    }

    public String firstDay() {
        return from.map(LocalDate::toString).orElse("");
    }

    public String lastDay() {
        return to.map(LocalDate::toString).orElse("");
    }

    /** The same orders, from the first on, as a file. */
    public String download() {
        return at(Optional.empty()).address(PATH + "/unduh");
    }

    /** The same filter on another tab; null for all orders. */
    public String on(OrderTab other) {
        return new OrderFilter(Optional.ofNullable(other), text, channel, method, from, to, Optional.empty()).address();
    }

    /** The tab alone. */
    public String cleared() {
        return new OrderFilter(
                        tab,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .address();
    }

    private String address(String path) {
        var query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        add(query, "tab", tab.map(Enum::name).orElse(""));
        add(query, "q", text);
        add(query, "saluran", channel.map(Enum::name).orElse(""));
        add(query, "bayar", method.map(Enum::name).orElse(""));
        add(query, "dari", firstDay());
        add(query, "sampai", lastDay());
        add(query, "dari-sini", cursor.orElse(""));
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) return Optional.empty();
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
