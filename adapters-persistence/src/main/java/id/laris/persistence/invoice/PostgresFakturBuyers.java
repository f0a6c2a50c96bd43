package id.laris.persistence.invoice;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.invoice.FakturBuyers;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.TaxIdentity;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All that is told lies sealed in one column: nothing of it is ever searched for. */
@Singleton
class PostgresFakturBuyers implements FakturBuyers {
    private static final TypeReference<Body> BODY = new TypeReference<>() {};

    /** What is sealed. */
    record Body(String kind, String number, String name, String address) {
        static Body of(TaxIdentity buyer) {
            return new Body(buyer.kind().name(), buyer.number(), buyer.name(), buyer.address());
        }

        TaxIdentity toDomain() {
            return new TaxIdentity(TaxIdentity.Kind.valueOf(kind), number, name, address);
        }
    }

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresFakturBuyers(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void put(InvoiceNumber invoice, TaxIdentity buyer) {
        sql.update(
                "INSERT INTO faktur_buyer (invoice, body) VALUES (?, ?) ON CONFLICT (invoice) DO UPDATE SET body = excluded.body",
                invoice.value(),
                cipher.seal(PersonalField.FAKTUR_BUYER, invoice.value(), Json.write(Body.of(buyer))));
    }

    @Override
    public Optional<TaxIdentity> of(InvoiceNumber invoice) {
        return sql.find("SELECT invoice, body FROM faktur_buyer WHERE invoice = ?", this::buyer, invoice.value());
    }

    @Override
    public Map<InvoiceNumber, TaxIdentity> between(LocalDate from, LocalDate to) {
        var found = new LinkedHashMap<InvoiceNumber, TaxIdentity>();
        sql.list("""
                SELECT b.invoice, b.body FROM faktur_buyer b JOIN invoice i ON i.number = b.invoice
                WHERE i.tax_point BETWEEN ? AND ? ORDER BY b.invoice""", row -> found.put(new InvoiceNumber(row.getString("invoice")), buyer(row)), from, to);
        return found;
    }

    private TaxIdentity buyer(ResultSet row) throws SQLException {
        var body = cipher.open(PersonalField.FAKTUR_BUYER, row.getString("invoice"), row.getBytes("body"));
        return Json.read(body, BODY).toDomain();
    }
}
