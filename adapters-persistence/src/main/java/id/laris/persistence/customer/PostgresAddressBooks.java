package id.laris.persistence.customer;

import com.fasterxml.jackson.core.type.TypeReference;
import id.laris.application.customer.AddressBooks;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.AddressId;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.PostalAddress.VillageName;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** An address is one sealed column; a book is written as a whole, of at most twenty rows. */
@Singleton
class PostgresAddressBooks implements AddressBooks {
    private static final TypeReference<Body> BODY = new TypeReference<>() {};

    /** What is sealed. */
    record Body(
            String label,
            String recipient,
            String phone,
            String street,
            String villageCode,
            String village,
            String district,
            String regency,
            String province,
            String postalCode) {
        static Body of(AddressBook.Entry entry) {
            var address = entry.address();
            var village = address.village();
            return new Body(
                    entry.label(),
                    address.recipient(),
                    address.phone().value(),
                    address.street(),
                    village.code().value(),
                    village.village(),
                    village.district(),
                    village.regency(),
                    village.province(),
                    address.postalCode());
        }

        PostalAddress toDomain() {
            return new PostalAddress(
                    recipient,
                    new PhoneNumber(phone),
                    street,
                    new VillageName(new RegionCode(villageCode), village, district, regency, province),
                    postalCode);
        }
    }

    private record Stored(AddressId id, Body body, long version) {}

    private final Sql sql;
    private final FieldCipher cipher;

    PostgresAddressBooks(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public AddressBook of(AccountId customer) {
        var rows = sql.list(
                """
                SELECT b.version, a.id, a.body FROM address_book b LEFT JOIN saved_address a USING (account_id)
                WHERE b.account_id = ? ORDER BY a.position""",
                row -> {
                    var id = Columns.uuid(row, "id");
                    return new Stored(
                            id == null ? null : new AddressId(id),
                            id == null
                                    ? null
                                    : Json.read(cipher.open(PersonalField.ADDRESS, id, row.getBytes("body")), BODY),
                            row.getLong("version"));
                },
                customer.value());
        if (rows.isEmpty()) return AddressBook.empty();
        var entries = new ArrayList<AddressBook.Entry>();
        for (var row : rows)
            if (row.id() != null)
                entries.add(new AddressBook.Entry(
                        row.id(), row.body().label(), row.body().toDomain(), entries.isEmpty()));
        return new AddressBook(entries, rows.get(0).version());
    }

    @Override
    public void save(AccountId customer, AddressBook book) {
        var claimed = book.version() == 0
                ? sql.update(
                        "INSERT INTO address_book (account_id, version) VALUES (?, 1) ON CONFLICT DO NOTHING",
                        customer.value())
                : sql.update(
                        "UPDATE address_book SET version = version + 1 WHERE account_id = ? AND version = ?",
                        customer.value(),
                        book.version());
        if (claimed == 0) throw new StaleVersion("address-book", customer);
        sql.update("DELETE FROM saved_address WHERE account_id = ?", customer.value());
        var rows = new ArrayList<Object[]>();
        for (var entry : book.entries())
            rows.add(new Object[] {entry.id().value(), customer.value(), rows.size(), sealed(entry)});
        sql.batch("INSERT INTO saved_address (id, account_id, position, body) VALUES (?, ?, ?, ?)", List.copyOf(rows));
    }

    private byte[] sealed(AddressBook.Entry entry) {
        return cipher.seal(PersonalField.ADDRESS, entry.id().value(), Json.write(Body.of(entry)));
    }

    @Override
    public void erase(AccountId customer) {
        sql.update("DELETE FROM address_book WHERE account_id = ?", customer.value());
    }
}
