package id.laris.application.payment;

import id.laris.application.shared.CsvReader;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What files about money have in common: headings by many names, amounts and days as banks and providers write them. */
final class MoneyFile {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ofPattern("d/M/uu"));

    private MoneyFile() {}

    /** Which column is which: the first row that names all that are needed. */
    static Optional<Map<String, Integer>> heading(CsvReader rows, Map<String, Set<String>> names, Set<String> needed) {
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var cells = row.get().cells();
            var found = new HashMap<String, Integer>();
            for (int i = 0; i < cells.size(); i++) {
                int at = i;
                var cell = cells.get(i).strip().toLowerCase(Locale.ROOT);
                names.forEach((column, called) -> {
                    if (called.contains(cell)) found.putIfAbsent(column, at);
                });
            }
            if (found.keySet().containsAll(needed)) return Optional.of(found);
        }
        return Optional.empty();
    }

    /** Whole rupiah of {@code 145.123,00}, {@code 145,123.00}, {@code Rp 145.123} or {@code 145123}; without sign. */
    static Money amount(String text) {
        var digits = text.toUpperCase(Locale.ROOT)
                .replaceAll("\\b(CR|IDR|RP\\.?)", "")
                .replaceAll("[\\s+-]", "");
        var plain = digits.matches(".*[.,]\\d{2}")
                ? digits.substring(0, digits.length() - 3).replaceAll("[.,]", "") + "."
                        + digits.substring(digits.length() - 2)
                : digits.replaceAll("[.,]", "");
        if (!plain.matches("\\d{1,15}(\\.\\d{2})?")) throw new Invalid("amount", text, "an amount such as 145.123,00");
        var amount = new BigDecimal(plain).stripTrailingZeros();
        if (amount.scale() > 0) throw new Invalid("amount", text, "whole rupiah");
        return Money.rupiah(amount.longValueExact());
    }

    static LocalDate day(String text) {
        for (var format : DAYS) {
            try {
                return LocalDate.parse(text.strip(), format);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        throw new Invalid("date", text, "a date such as 21/11/2026");
    }

    static String cell(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at).strip() : "";
    }
}
