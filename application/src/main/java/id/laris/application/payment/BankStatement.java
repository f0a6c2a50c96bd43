package id.laris.application.payment;

import id.laris.application.identity.Tokens;
import id.laris.application.shared.CsvReader;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.io.Reader;
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
    private static final Map<String, Set<String>> NAMES = Map.of(
            "date", Set.of("tanggal", "tgl", "tanggal transaksi", "date", "transaction date", "posting date"),
            "text", Set.of("keterangan", "uraian", "deskripsi", "description", "remarks", "remark"),
            "credit", Set.of("kredit", "credit", "cr", "mutasi kredit", "jumlah", "amount", "nominal", "mutasi"),
            "kind", Set.of("db/cr", "d/k", "tipe", "type", "jenis"));

    /** @param unreadable line number and what is wrong with it */
    record Read(List<StatementLines.StatementLine> credits, Map<Long, String> unreadable) {}

    private BankStatement() {}

    /** @throws Invalid statement when no heading is found */
    static Read read(Reader csv) {
        var rows = new CsvReader(csv);
        var heading = MoneyFile.heading(rows, NAMES, Set.of("date", "text", "credit"))
                .orElseThrow(() -> new Invalid("statement", "", "a heading with date, description and credit"));
        var credits = new ArrayList<StatementLines.StatementLine>();
        var unreadable = new HashMap<Long, String>();
        var seen = new HashMap<String, Integer>();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var cells = row.get().cells();
            if (cells.stream().allMatch(String::isBlank)) continue;
            try {
                var credit = credit(cells, heading);
                if (credit.isEmpty()) continue;
                var day = MoneyFile.day(MoneyFile.cell(cells, heading.get("date")));
                var text = MoneyFile.cell(cells, heading.get("text"));
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

    /** Money that came in; empty for a debit. */
    private static Optional<Money> credit(List<String> cells, Map<String, Integer> heading) {
        var text = MoneyFile.cell(cells, heading.get("credit")).strip();
        var kind = (heading.containsKey("kind") ? MoneyFile.cell(cells, heading.get("kind")) : text)
                .toUpperCase(Locale.ROOT);
        if (text.isEmpty() || text.startsWith("-") || kind.matches(".*\\b(DB|DEBIT|D)\\b.*")) return Optional.empty();
        var amount = MoneyFile.amount(text);
        return amount.isZero() ? Optional.empty() : Optional.of(amount);
    }
}
