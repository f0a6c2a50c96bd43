package id.laris.web.audit;

import id.laris.application.audit.AuditQuery;
import id.laris.domain.identity.Actor;
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
 * Which rows the log shows, as it stands in the address. What cannot be read filters nothing.
 *
 * @param from first day, in the shop's zone
 * @param to last day
 */
public record AuditFilter(
        String text,
        Optional<Actor.Kind> kind,
        Optional<Boolean> refused,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> cursor) {
    private static final int LONGEST = 100;

    static AuditFilter of(MultivaluedMap<String, String> asked) {
        var text = asked.getFirst("q") == null ? "" : asked.getFirst("q").strip();
        return new AuditFilter(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                read(asked.getFirst("siapa"), Actor.Kind::valueOf),
                read(asked.getFirst("hasil"), AuditFilter::outcome),
                read(asked.getFirst("dari"), Days::day),
                read(asked.getFirst("sampai"), Days::day),
                read(asked.getFirst("dari-sini"), place -> place));
    }

    private static boolean outcome(String word) {
        return switch (word) {
            case "ditolak" -> true;
            case "berhasil" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static <T> Optional<T> read(String value, Function<String, T> reading) {
        try {
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(reading.apply(value));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    AuditQuery query(ZoneId zone, int limit) {
        return new AuditQuery(
                text,
                kind,
                Optional.empty(),
                Optional.empty(),
                refused,
                from.map(day -> day.atStartOfDay(zone).toInstant()),
                to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                cursor,
                limit);
    }

    AuditFilter at(Optional<String> place) {
        return new AuditFilter(text, kind, refused, from, to, place);
    }

    public boolean isNarrow() {
        return !text.isEmpty() || kind.isPresent() || refused.isPresent() || from.isPresent() || to.isPresent();
    }

    public String firstDay() {
        return from.map(LocalDate::toString).orElse("");
    }

    public String lastDay() {
        return to.map(LocalDate::toString).orElse("");
    }

    public String outcome() {
        return refused.map(r -> r ? "ditolak" : "berhasil").orElse("");
    }

    public String address() {
        return address(OfficeAuditPages.PATH);
    }

    public String beginning() {
        return at(Optional.empty()).address();
    }

    public String download() {
        return at(Optional.empty()).address(OfficeAuditPages.PATH + "/unduh");
    }

    private String address(String path) {
        var query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        add(query, "q", text);
        add(query, "siapa", kind.map(Enum::name).orElse(""));
        add(query, "hasil", outcome());
        add(query, "dari", firstDay());
        add(query, "sampai", lastDay());
        add(query, "dari-sini", cursor.orElse(""));
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
