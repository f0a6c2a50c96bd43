package id.laris.persistence.purchasing;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.shared.Page;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierContact;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PostgresSuppliers implements Suppliers {
    private static final TypeReference<Person> PERSON = new TypeReference<>() {};

    /** What is sealed; null for what is not known. */
    record Person(String name, String email, String phone) {}

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresSuppliers(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void add(Supplier supplier) {
        sql.update(
                """
                INSERT INTO supplier (id, name, contact, language, lead_days, minimum_order, order_cost, active, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                supplier.id().value(),
                supplier.name(),
                sealed(supplier),
                supplier.language(),
                supplier.leadDays(),
                supplier.minimumOrder().minorUnits(),
                supplier.orderCost().minorUnits(),
                supplier.active(),
                supplier.version());
    }

    @Override
    public void save(Supplier supplier) {
        var saved = sql.update(
                """
                UPDATE supplier SET name = ?, contact = ?, language = ?, lead_days = ?, minimum_order = ?, order_cost = ?,
                    active = ?, version = version + 1
                WHERE id = ? AND version = ?""",
                supplier.name(),
                sealed(supplier),
                supplier.language(),
                supplier.leadDays(),
                supplier.minimumOrder().minorUnits(),
                supplier.orderCost().minorUnits(),
                supplier.active(),
                supplier.id().value(),
                supplier.version());
        if (saved == 0) throw new StaleVersion("supplier", supplier.id());
    }

    private byte[] sealed(Supplier supplier) {
        var contact = supplier.contact();
        return cipher.seal(
                PersonalField.SUPPLIER_CONTACT,
                supplier.id().value(),
                Json.write(new Person(
                        contact.person(),
                        contact.email().map(EmailAddress::value).orElse(null),
                        contact.phone().map(PhoneNumber::value).orElse(null))));
    }

    @Override
    public Supplier get(SupplierId id) {
        return sql.find("SELECT * FROM supplier WHERE id = ?", this::supplier, id.value())
                .orElseThrow(() -> new Missing("supplier", id));
    }

    @Override
    public Page<Supplier> list(String text, Optional<String> cursor, int limit) {
        var where = new StringBuilder("WHERE true");
        var parameters = new ArrayList<Object>();
        if (!text.isBlank()) {
            where.append(" AND lower(name) LIKE ?");
            parameters.add("%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        cursor.ifPresent(last -> {
            where.append(" AND (lower(name), id) > (SELECT lower(name), id FROM supplier WHERE id = ?)");
            parameters.add(uuid(last));
        });
        parameters.add(limit + 1);
        var found = sql.list(
                "SELECT * FROM supplier " + where + " ORDER BY lower(name), id LIMIT ?",
                this::supplier,
                parameters.toArray());
        var items = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(
                items,
                found.size() > limit ? Optional.of(items.get(limit - 1).id().toString()) : Optional.empty());
    }

    private static UUID uuid(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    @Override
    public List<Supplier> active() {
        return sql.list("SELECT * FROM supplier WHERE active ORDER BY lower(name), id", this::supplier);
    }

    @Override
    public Map<SupplierId, String> names(Collection<SupplierId> ids) {
        var names = new HashMap<SupplierId, String>();
        sql.list(
                "SELECT id, name FROM supplier WHERE id = ANY (?)",
                row -> names.put(new SupplierId(Columns.uuid(row, "id")), row.getString("name")),
                Sql.uuids(ids, SupplierId::value));
        return names;
    }

    private Supplier supplier(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        var person = Json.read(cipher.open(PersonalField.SUPPLIER_CONTACT, id, row.getBytes("contact")), PERSON);
        return new Supplier(
                new SupplierId(id),
                row.getString("name"),
                new SupplierContact(
                        person.name(),
                        Optional.ofNullable(person.email()).map(EmailAddress::new),
                        Optional.ofNullable(person.phone()).map(PhoneNumber::new)),
                Columns.constant(row, "language", Language.class),
                row.getInt("lead_days"),
                Columns.rupiah(row, "minimum_order"),
                Columns.rupiah(row, "order_cost"),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
