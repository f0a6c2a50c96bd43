package id.laris.web.stock;

import id.laris.application.stock.LedgerQuery;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.Days;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Which movements the ledger's page shows, as it stands in the address. What cannot be read filters nothing.
 *
 * @param from first day, in the shop's zone
 * @param to last day
 */
public record LedgerFilter(
        Optional<Sku> sku,
        Optional<WarehouseCode> warehouse,
        Optional<Kind> kind,
        String document,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> cursor) {
    private static final int LONGEST = 100;

    static LedgerFilter of(MultivaluedMap<String, String> asked) {
        var document = asked.getFirst("dokumen") == null
                ? ""
                : asked.getFirst("dokumen").strip();
        return new LedgerFilter(
                read(asked.getFirst("sku"), Sku::new),
                read(asked.getFirst("gudang"), WarehouseCode::new),
                read(asked.getFirst("apa"), Kind::valueOf),
                document.length() > LONGEST ? document.substring(0, LONGEST) : document,
                read(asked.getFirst("dari"), Days::day),
                read(asked.getFirst("sampai"), Days::day),
                read(asked.getFirst("dari-sini"), place -> place));
    }

    private static <T> Optional<T> read(String value, Function<String, T> reading) {
        try {
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(reading.apply(value));
        } catch (IllegalArgumentException | DateTimeParseException | Refusal unreadable) {
            return Optional.empty();
        }
    }

    LedgerQuery query(ZoneId zone, int limit) {
        return new LedgerQuery(
                sku,
                warehouse.map(Set::of).orElse(Set.of()),
                kind,
                document,
                from.map(day -> day.atStartOfDay(zone).toInstant()),
                to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                cursor,
                limit);
    }

    LedgerFilter at(Optional<String> place) {
        return new LedgerFilter(sku, warehouse, kind, document, from, to, place);
    }

    public boolean isNarrow() {
        return !document.isEmpty()
                || sku.isPresent()
                || warehouse.isPresent()
                || kind.isPresent()
                || from.isPresent()
                || to.isPresent();
    }

    public String skuText() {
        return sku.map(Sku::value).orElse("");
    }

    public String place() {
        return warehouse.map(WarehouseCode::value).orElse("");
    }

    public String reason() {
        return kind.map(Enum::name).orElse("");
    }

    public String firstDay() {
        return from.map(LocalDate::toString).orElse("");
    }

    public String lastDay() {
        return to.map(LocalDate::toString).orElse("");
    }

    public String address() {
        return address(OfficeLedgerPages.PATH);
    }

    public String beginning() {
        return at(Optional.empty()).address();
    }

    public String download() {
        return at(Optional.empty()).address(OfficeLedgerPages.PATH + "/unduh");
    }

    private String address(String path) {
        var query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        add(query, "sku", skuText());
        add(query, "gudang", place());
        add(query, "apa", reason());
        add(query, "dokumen", document);
        add(query, "dari", firstDay());
        add(query, "sampai", lastDay());
        add(query, "dari-sini", cursor.orElse(""));
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
