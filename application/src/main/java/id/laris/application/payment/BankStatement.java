package id.laris.application.payment;

import id.laris.application.identity.Tokens;
import id.laris.application.shared.CsvReader;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A bank statement as CSV: a heading with a date, a description and an amount column (or separate credit and debit columns), by
 * their usual Indonesian or English names; amounts as {@code 145.123,00}, {@code 145,123.00} or {@code 145123}; dates day first or ISO.
 */
final class BankStatement {
    private static final Set<String> DATE =
            Set.of("tanggal", "tgl", "tanggal transaksi", "date", "transaction date", "posting date");
    private static final Set<String> TEXT =
            Set.of("keterangan", "uraian", "deskripsi", "description", "remarks", "remark");
    private static final Set<String> CREDIT =
            Set.of("kredit", "credit", "cr", "mutasi kredit", "jumlah", "amount", "nominal", "mutasi");
    private static final Set<String> KIND = Set.of("db/cr", "d/k", "tipe", "type", "jenis");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"),
            DateTimeFormatter.ofPattern("d/M/uu"));

    /** @param unreadable line number and what is wrong with it */
    record Read(List<StatementLines.StatementLine> credits, Map<Long, String> unreadable) {}

    private BankStatement() {}

    /** @throws Invalid statement when no heading is found */
    static Read read(Reader csv) {
        var rows = new CsvReader(csv);
        var heading = heading(rows);
        var credits = new ArrayList<StatementLines.StatementLine>();
        var unreadable = new HashMap<Long, String>();
        var seen = new HashMap<String, Integer>();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var cells = row.get().cells();
            if (cells.stream().allMatch(String::isBlank)) continue;
            try {
                var credit = credit(cells, heading);
                if (credit.isEmpty()) continue;
                var day = day(cell(cells, heading.get("date")));
                var text = cell(cells, heading.get("text"));
                var content = day + "|" + text + "|" + credit.get().minorUnits();
                var key = HexFormat.of().formatHex(Tokens.hash(content + "|" + seen.merge(content, 1, Integer::sum)));
                credits.add(new StatementLines.StatementLine(
                        key, day, text.length() > 300 ? text.substring(0, 300) : text, credit.get(), Optional.empty()));
            } catch (Invalid wrong) {
                unreadable.put(row.get().line(), wrong.getMessage());
            }
        }
        return new Read(credits, unreadable);
    }

    private static Map<String, Integer> heading(CsvReader rows) {
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var names = row.get().cells().stream()
                    .map(c -> c.strip().toLowerCase(Locale.ROOT))
                    .toList();
            var found = new HashMap<String, Integer>();
            for (int i = 0; i < names.size(); i++) {
                if (DATE.contains(names.get(i))) found.putIfAbsent("date", i);
                if (TEXT.contains(names.get(i))) found.putIfAbsent("text", i);
                if (CREDIT.contains(names.get(i))) found.putIfAbsent("credit", i);
                if (KIND.contains(names.get(i))) found.putIfAbsent("kind", i);
            }
            if (found.keySet().containsAll(Set.of("date", "text", "credit"))) return found;
        }
        throw new Invalid("statement", "", "a heading with date, description and credit");
    }

    /** Money that came in; empty for a debit. */
    private static Optional<Money> credit(List<String> cells, Map<String, Integer> heading) {
        var text = cell(cells, heading.get("credit")).strip();
        var kind = (heading.containsKey("kind") ? cell(cells, heading.get("kind")) : text).toUpperCase(Locale.ROOT);
        if (text.isEmpty() || text.startsWith("-") || kind.matches(".*\\b(DB|DEBIT|D)\\b.*")) return Optional.empty();
        var digits = text.toUpperCase(Locale.ROOT)
                .replaceAll("\\b(CR|IDR|RP\\.?)", "")
                .replaceAll("[\\s+]", "");
        var plain = digits.matches(".*[.,]\\d{2}")
                ? digits.substring(0, digits.length() - 3).replaceAll("[.,]", "") + "."
                        + digits.substring(digits.length() - 2)
                : digits.replaceAll("[.,]", "");
        if (!plain.matches("\\d{1,15}(\\.\\d{2})?")) throw new Invalid("amount", text, "an amount such as 145.123,00");
        var amount = new BigDecimal(plain).stripTrailingZeros();
        if (amount.scale() > 0) throw new Invalid("amount", text, "whole rupiah");
        return amount.signum() == 0 ? Optional.empty() : Optional.of(Money.rupiah(amount.longValueExact()));
    }

    private static LocalDate day(String text) {
        for (var format : DAYS) {
            try {
                return LocalDate.parse(text.strip(), format);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        throw new Invalid("date", text, "a date such as 21/11/2026");
    }

    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at).strip() : "";
    }
}
