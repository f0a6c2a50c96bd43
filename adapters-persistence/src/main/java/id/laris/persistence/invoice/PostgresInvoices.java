package id.laris.persistence.invoice;

import id.laris.application.invoice.AlreadyInvoiced;
import id.laris.application.invoice.InvoiceQuery;
import id.laris.application.invoice.InvoiceSummary;
import id.laris.application.invoice.Invoices;
import id.laris.application.invoice.TaxTotal;
import id.laris.application.shared.Page;
import id.laris.domain.invoice.Buyer;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.PaperNumbers;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Singleton
class PostgresInvoices implements Invoices {
    private static final String ADD = """
            INSERT INTO invoice (number, kind, order_id, order_number, issued_at, day, tax_point, total, tax, corrects, refund, buyer, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING""";
    private static final String ADD_TAX = """
            INSERT INTO invoice_tax (invoice, tax_class, name, rate, base_numerator, base_denominator, net, tax)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    /** Papers' amounts are not negative, so that PostgreSQL rounds them as the papers do. */
    private static final String TAX_TOTALS = """
            SELECT i.kind, t.tax_class, t.name, t.base_numerator = t.base_denominator AS whole, count(*) AS papers,
                sum(t.net) AS net, sum(round(t.net * t.base_numerator::numeric / t.base_denominator)) AS base, sum(t.tax) AS tax
            FROM invoice i JOIN invoice_tax t ON t.invoice = i.number
            WHERE i.tax_point BETWEEN ? AND ?
            GROUP BY i.kind, t.tax_class, t.name, t.base_numerator = t.base_denominator""";

    private final Sql sql;
    private final PaperNumbers numbers;
    private final FieldCipher cipher;

    PostgresInvoices(Sql sql, PaperNumbers numbers, FieldCipher cipher) {
        this.sql = sql;
        this.numbers = numbers;
        this.cipher = cipher;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public InvoiceNumber nextNumber(InvoiceKind kind, int year) {
        return InvoiceNumber.of(kind, year, numbers.next(kind.series(), year));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Invoice paper) {
        var number = paper.number().value();
        var added = sql.update(
                ADD,
                number,
                paper.kind(),
                paper.order().value(),
                paper.orderNumber(),
                paper.issuedAt(),
                paper.day(),
                paper.taxPoint(),
                paper.total().minorUnits(),
                paper.tax().minorUnits(),
                paper.corrects().map(InvoiceNumber::value),
                paper.refund(),
                paper.buyer().map(buyer -> sealed(number, buyer)),
                Json.write(InvoiceRow.Body.of(paper)));
        if (added == 0) throw new AlreadyInvoiced(paper);
        sql.batch(
                ADD_TAX, paper.taxes().stream().map(share -> tax(number, share)).toList());
    }

    private byte[] sealed(String number, Buyer buyer) {
        return cipher.seal(PersonalField.INVOICE_BUYER, number, InvoiceRow.Person.sealable(buyer));
    }

    private static Object[] tax(String number, TaxShare share) {
        return new Object[] {
            number,
            share.taxClass(),
            share.name(),
            share.rate().value(),
            share.baseNumerator(),
            share.baseDenominator(),
            share.net().minorUnits(),
            share.tax().minorUnits()
        };
    }

    @Override
    public Optional<Invoice> find(InvoiceNumber number) {
        return whole("number = ?", number.value()).stream().findFirst();
    }

    @Override
    public List<Invoice> ofOrder(OrderId order) {
        return whole("order_id = ?", order.value());
    }

    @Override
    public List<Invoice> between(LocalDate from, LocalDate to, Optional<InvoiceNumber> after, int limit) {
        var last = after.map(InvoiceNumber::value);
        return withTaxes(sql.list("""
                SELECT * FROM invoice WHERE day BETWEEN ? AND ?
                    AND (?::text IS NULL OR (day, number) > (SELECT day, number FROM invoice WHERE number = ?))
                ORDER BY day, number LIMIT ?""", row -> InvoiceRow.of(row, cipher), from, to, last, last, limit));
    }

    @Override
    public long count(LocalDate from, LocalDate to) {
        return sql.number("SELECT count(*) FROM invoice WHERE day BETWEEN ? AND ?", from, to);
    }

    private List<Invoice> whole(String which, Object parameter) {
        return withTaxes(sql.list(
                "SELECT * FROM invoice WHERE " + which + " ORDER BY kind DESC, number",
                row -> InvoiceRow.of(row, cipher),
                parameter));
    }

    private List<Invoice> withTaxes(List<InvoiceRow> rows) {
        if (rows.isEmpty()) return List.of();
        var taxes = new HashMap<String, List<TaxShare>>();
        sql.list(
                "SELECT * FROM invoice_tax WHERE invoice = ANY (?) ORDER BY invoice, tax_class",
                row -> taxes.computeIfAbsent(row.getString("invoice"), of -> new ArrayList<>())
                        .add(InvoiceRow.share(row)),
                Sql.texts(rows, InvoiceRow::number));
        return rows.stream()
                .map(row -> row.with(inOrder(taxes.getOrDefault(row.number().value(), List.of()))))
                .toList();
    }

    /** The classes in the order the law lists them. */
    private static List<TaxShare> inOrder(List<TaxShare> shares) {
        return shares.stream().sorted(Comparator.comparing(TaxShare::taxClass)).toList();
    }

    @Override
    public Page<InvoiceSummary> list(InvoiceQuery query) {
        var where = new StringBuilder("WHERE true");
        var parameters = new ArrayList<Object>();
        if (!query.text().isBlank()) {
            where.append(" AND (number LIKE ? OR order_number LIKE ?)");
            var part = "%" + escaped(query.text().toUpperCase(Locale.ROOT)) + "%";
            parameters.addAll(List.of(part, part));
        }
        query.kind().ifPresent(kind -> and(where, parameters, "kind = ?", kind));
        query.from().ifPresent(day -> and(where, parameters, "day >= ?", day));
        query.to().ifPresent(day -> and(where, parameters, "day <= ?", day));
        query.cursor()
                .ifPresent(last -> and(
                        where,
                        parameters,
                        "(issued_at, number) < (SELECT issued_at, number FROM invoice WHERE number = ?)",
                        numberOf(last)));
        parameters.add(query.limit() + 1);
        var found = sql.list(
                "SELECT number, day, order_number, total, tax, corrects, buyer FROM invoice " + where
                        + " ORDER BY issued_at DESC, number DESC LIMIT ?",
                this::summary,
                parameters.toArray());
        var items = found.subList(0, Math.min(query.limit(), found.size()));
        return new Page<>(
                items,
                found.size() > query.limit()
                        ? Optional.of(items.get(items.size() - 1).number().value())
                        : Optional.empty());
    }

    @Override
    public List<TaxTotal> taxTotals(LocalDate from, LocalDate to) {
        return sql.list(TAX_TOTALS, PostgresInvoices::taxTotal, from, to).stream()
                .sorted(Comparator.comparing(TaxTotal::kind)
                        .thenComparing(TaxTotal::taxClass)
                        .thenComparing(TaxTotal::rule))
                .toList();
    }

    private static TaxTotal taxTotal(ResultSet row) throws SQLException {
        var kind = Columns.constant(row, "kind", InvoiceKind.class);
        var taxClass = Columns.constant(row, "tax_class", TaxClass.class);
        long sign = kind == InvoiceKind.CREDIT_NOTE ? -1 : 1;
        return new TaxTotal(
                kind,
                taxClass,
                row.getString("name"),
                taxClass.transactionCode(row.getBoolean("whole")),
                row.getLong("papers"),
                Money.rupiah(sign * row.getLong("net")),
                Money.rupiah(taxClass.isTaxed() ? sign * row.getLong("base") : 0),
                Money.rupiah(sign * row.getLong("tax")));
    }

    private static void and(StringBuilder where, List<Object> parameters, String condition, Object value) {
        where.append(" AND ").append(condition);
        parameters.add(value);
    }

    private InvoiceSummary summary(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return new InvoiceSummary(
                new InvoiceNumber(number),
                row.getObject("day", LocalDate.class),
                row.getString("order_number"),
                InvoiceRow.buyer(row, number, cipher).map(Buyer::name).orElse(""),
                Columns.rupiah(row, "total"),
                Columns.rupiah(row, "tax"),
                Columns.optionalText(row, "corrects").map(InvoiceNumber::new));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static String numberOf(String cursor) {
        try {
            return new InvoiceNumber(cursor).value();
        } catch (Invalid malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }
}
