package id.laris.persistence.invoice;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.domain.invoice.Buyer;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.Seller;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.PersonalField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A paper's own columns. */
record InvoiceRow(
        InvoiceNumber number,
        OrderId order,
        String orderNumber,
        Instant issuedAt,
        LocalDate day,
        LocalDate taxPoint,
        Optional<InvoiceNumber> corrects,
        Optional<UUID> refund,
        Optional<Buyer> buyer,
        Body body) {
    static final TypeReference<Body> BODY = new TypeReference<>() {};
    private static final TypeReference<Person> PERSON = new TypeReference<>() {};

    /** What stands on it besides the columns. */
    record Body(
            String language,
            String seller,
            String sellerAddress,
            String sellerTaxNumber,
            boolean registered,
            boolean taxIncluded,
            String method,
            String reason,
            List<LineOf> lines,
            String dueOn) {
        static Body of(Invoice paper) {
            return new Body(
                    paper.language().name(),
                    paper.seller().name(),
                    paper.seller().address(),
                    paper.seller().taxNumber(),
                    paper.seller().registered(),
                    paper.taxIncluded(),
                    paper.method(),
                    paper.reason(),
                    paper.lines().stream().map(LineOf::of).toList(),
                    paper.dueOn().map(LocalDate::toString).orElse(null));
        }
    }

    record LineOf(
            String kind,
            String sku,
            String title,
            String options,
            int pieces,
            long unitPrice,
            long discount,
            long amount,
            String taxClass,
            long tax) {
        static LineOf of(Invoice.Line line) {
            return new LineOf(
                    line.kind().name(),
                    line.sku(),
                    line.title(),
                    line.options(),
                    line.pieces(),
                    line.unitPrice().minorUnits(),
                    line.discount().minorUnits(),
                    line.amount().minorUnits(),
                    line.taxClass().name(),
                    line.tax().minorUnits());
        }

        Invoice.Line toDomain() {
            return new Invoice.Line(
                    Invoice.LineKind.valueOf(kind),
                    sku,
                    title,
                    options,
                    pieces,
                    Money.rupiah(unitPrice),
                    Money.rupiah(discount),
                    Money.rupiah(amount),
                    TaxClass.valueOf(taxClass),
                    Money.rupiah(tax));
        }
    }

    /** What is sealed. */
    record Person(String name, String email, String phone, List<String> address) {
        static String sealable(Buyer buyer) {
            return Json.write(new Person(buyer.name(), buyer.email(), buyer.phone(), buyer.address()));
        }

        Buyer toDomain() {
            return new Buyer(name, email, phone, address);
        }
    }

    static InvoiceRow of(ResultSet row, FieldCipher cipher) throws SQLException {
        var number = row.getString("number");
        return new InvoiceRow(
                new InvoiceNumber(number),
                new OrderId(Columns.uuid(row, "order_id")),
                row.getString("order_number"),
                Columns.instant(row, "issued_at"),
                row.getObject("day", LocalDate.class),
                row.getObject("tax_point", LocalDate.class),
                Columns.optionalText(row, "corrects").map(InvoiceNumber::new),
                Optional.ofNullable(Columns.uuid(row, "refund")),
                buyer(row, number, cipher),
                Json.read(row.getString("body"), BODY));
    }

    static Optional<Buyer> buyer(ResultSet row, String number, FieldCipher cipher) throws SQLException {
        return Optional.ofNullable(cipher.open(PersonalField.INVOICE_BUYER, number, row.getBytes("buyer")))
                .map(person -> Json.read(person, PERSON).toDomain());
    }

    static TaxShare share(ResultSet row) throws SQLException {
        return new TaxShare(
                Columns.constant(row, "tax_class", TaxClass.class),
                row.getString("name"),
                new Percentage(row.getBigDecimal("rate")),
                row.getInt("base_numerator"),
                row.getInt("base_denominator"),
                Columns.rupiah(row, "net"),
                Columns.rupiah(row, "tax"));
    }

    Invoice with(List<TaxShare> taxes) {
        return new Invoice(
                number,
                order,
                orderNumber,
                Language.valueOf(body.language()),
                issuedAt,
                day,
                taxPoint,
                new Seller(body.seller(), body.sellerAddress(), body.sellerTaxNumber(), body.registered()),
                buyer,
                body.lines().stream().map(LineOf::toDomain).toList(),
                body.taxIncluded(),
                taxes,
                body.method(),
                corrects,
                refund,
                body.reason(),
                Optional.ofNullable(body.dueOn()).map(LocalDate::parse));
    }
}
