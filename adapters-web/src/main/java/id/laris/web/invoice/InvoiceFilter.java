package id.laris.web.invoice;

import id.laris.application.invoice.InvoiceQuery;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.web.shared.office.Days;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Which papers the list shows, as it stands in the address. What cannot be read filters nothing.
 *
 * @param from first day of papers
 * @param to last day
 */
record InvoiceFilter(
        String text,
        Optional<InvoiceKind> kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> cursor) {
    static final String PATH = "/admin/faktur";
    private static final int LONGEST = 100;

    static InvoiceFilter of(MultivaluedMap<String, String> asked) {
        var text = asked.getFirst("q") == null ? "" : asked.getFirst("q").strip();
        return new InvoiceFilter(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                read(asked.getFirst("jenis"), InvoiceKind::valueOf),
                read(asked.getFirst("dari"), Days::day),
                read(asked.getFirst("sampai"), Days::day),
                read(asked.getFirst("dari-sini"), place -> place));
    }

    InvoiceQuery query(int limit) {
        return new InvoiceQuery(text, kind, from, to, cursor, limit);
    }

    InvoiceFilter at(Optional<String> place) {
        return new InvoiceFilter(text, kind, from, to, place);
    }

    public boolean isNarrow() {
        return !text.isEmpty() || kind.isPresent() || from.isPresent() || to.isPresent();
    }

    public String firstDay() {
        return from.map(LocalDate::toString).orElse("");
    }

    public String lastDay() {
        return to.map(LocalDate::toString).orElse("");
    }

    /** The same papers, from the first on, as a file. */
    public String download() {
        return at(Optional.empty()).address(PATH + "/unduh");
    }

    public String address() {
        return address(PATH);
    }

    private String address(String path) {
        var query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        add(query, "q", text);
        add(query, "jenis", kind.map(Enum::name).orElse(""));
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
