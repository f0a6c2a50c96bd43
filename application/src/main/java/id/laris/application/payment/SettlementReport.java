package id.laris.application.payment;

import id.laris.application.payment.SettlementRuns.Line;
import id.laris.application.shared.CsvReader;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a provider says it settled, as CSV from its dashboard: a heading that names a reference of ours or its own and an amount, and may
 * name fee, kind and day of payment, by their usual English or Indonesian names.
 */
final class SettlementReport {
    private static final Map<String, Set<String>> NAMES = Map.of(
            "reference",
                    Set.of(
                            "order id",
                            "order_id",
                            "orderid",
                            "merchant order id",
                            "reference",
                            "reference id",
                            "reference_id",
                            "referenceid",
                            "external id",
                            "invoice id",
                            "custom id",
                            "no. referensi",
                            "nomor referensi",
                            "referensi"),
            "amount",
                    Set.of(
                            "gross amount",
                            "gross_amount",
                            "gross",
                            "amount",
                            "transaction amount",
                            "jumlah",
                            "nominal",
                            "jumlah transaksi"),
            "fee", Set.of("fee", "fees", "total fee", "mdr", "mdr fee", "transaction fee", "biaya", "biaya transaksi"),
            "day",
                    Set.of(
                            "transaction time",
                            "transaction_time",
                            "transaction date",
                            "payment date",
                            "paid at",
                            "date & time",
                            "tanggal transaksi",
                            "waktu transaksi",
                            "tanggal bayar"),
            "kind", Set.of("type", "transaction type", "transaction status", "status", "tipe", "jenis"));

    /** @param unreadable line number and what is wrong with it */
    record Read(List<Line> lines, Map<Long, String> unreadable) {}

    private SettlementReport() {}

    /** @throws Invalid settlement when no heading is found; lines for too many */
    static Read read(Reader csv) {
        var rows = new CsvReader(csv);
        var heading = MoneyFile.heading(rows, NAMES, Set.of("reference", "amount"))
                .orElseThrow(() -> new Invalid("settlement", "", "a heading with a reference and an amount"));
        var lines = new ArrayList<Line>();
        var unreadable = new TreeMap<Long, String>();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            if (row.get().cells().stream().allMatch(String::isBlank)) continue;
            if (lines.size() + unreadable.size() == SettlementRun.MOST_LINES)
                throw new Invalid("lines", SettlementRun.MOST_LINES + 1, "1 to " + SettlementRun.MOST_LINES);
            try {
                lines.add(line(row.get().line(), row.get().cells(), heading));
            } catch (Invalid wrong) {
                unreadable.put(row.get().line(), wrong.getMessage());
            }
        }
        return new Read(lines, unreadable);
    }

    /** Times follow days in such files; what is no day says nothing. */
    private static Optional<LocalDate> day(String cell) {
        try {
            return Optional.of(MoneyFile.day(cell.split("[ T,]")[0]));
        } catch (Invalid other) {
            return Optional.empty();
        }
    }

    private static Line line(long number, List<String> cells, Map<String, Integer> heading) {
        var reference = MoneyFile.cell(cells, heading.get("reference"));
        if (reference.isEmpty() || reference.length() > 100 || reference.chars().anyMatch(Character::isISOControl))
            throw new Invalid("reference", reference, "a reference of a payment");
        var amount = MoneyFile.cell(cells, heading.get("amount"));
        var fee = heading.containsKey("fee") ? MoneyFile.cell(cells, heading.get("fee")) : "";
        var kind = heading.containsKey("kind") ? MoneyFile.cell(cells, heading.get("kind")) : "";
        return new Line(
                number,
                reference,
                MoneyFile.amount(amount),
                fee.isEmpty() ? Money.rupiah(0) : MoneyFile.amount(fee),
                amount.startsWith("-") || kind.toLowerCase(Locale.ROOT).contains("refund"),
                heading.containsKey("day") ? day(MoneyFile.cell(cells, heading.get("day"))) : Optional.empty());
    }
}
