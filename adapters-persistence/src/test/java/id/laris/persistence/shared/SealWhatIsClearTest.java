package id.laris.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import db.migration.V0028__seal_personal_data;
import id.laris.application.privacy.MasterKey;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A shop that sold before anything was sealed: brought up to date, it has lost nothing and shows nothing. */
@QuarkusTest
class SealWhatIsClearTest {
    private static final UUID ORDER = new UUID(7, 1);
    private static final UUID COUNTER_SALE = new UUID(7, 2);
    private static final UUID MESSAGE = new UUID(7, 3);

    @Inject
    FieldCipher cipher;

    @Inject
    MasterKey master;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void an_older_shop_is_sealed_when_it_is_brought_up_to_date() throws SQLException {
        try (var server = DriverManager.getConnection(url, user, password);
                var statement = server.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS older_shop");
            statement.execute("CREATE DATABASE older_shop");
        }
        var older = url.replaceFirst("/[^/?]+(\\?|$)", "/older_shop$1");
        migrate(older, "0025");
        try (var shop = DriverManager.getConnection(older, user, password)) {
            fill(shop);
        }

        migrate(older, "0029");

        try (var shop = DriverManager.getConnection(older, user, password)) {
            assertThat(open(shop, PersonalField.ORDER_BUYER_NAME, ORDER)).isEqualTo("Sari Dewi");
            assertThat(open(shop, PersonalField.ORDER_STREET, ORDER)).isEqualTo("Jl. Braga 1");
            assertThat(open(shop, PersonalField.ORDER_NOTE, ORDER)).isNull();
            assertThat(open(shop, PersonalField.ORDER_BUYER_NAME, COUNTER_SALE)).isNull();
            assertThat(open(shop, PersonalField.ORDER_NOTE, COUNTER_SALE)).isEqualTo("tanpa kantong");
            assertThat(open(shop, PersonalField.MESSAGE_HTML, MESSAGE)).isEqualTo("<p>Halo Sari</p>");
            assertThat(found(shop, "name", "dewi")).isEqualTo(1);
            assertThat(found(shop, "email", "sari@contoh.test")).isEqualTo(1);
            assertThat(found(shop, "phone", "+6281234567890")).isEqualTo(1);
            assertThat(found(shop, "name", "budi")).isZero();
            assertThat(HexFormat.of().formatHex(master.open(secret(shop), DataKeys.SECRETS)))
                    .isEqualTo("ab".repeat(32));
            assertThat(wholeRow(shop, "shop_order")).doesNotContain("Sari", "sari@contoh", "Braga");
            assertThat(wholeRow(shop, "message")).doesNotContain("Sari", "sari@contoh");
        }
    }

    private void migrate(String database, String target) {
        Flyway.configure()
                .dataSource(database, user, password)
                .locations("db/migration")
                .javaMigrations(new V0028__seal_personal_data())
                .target(target)
                .load()
                .migrate();
    }

    private static void fill(Connection shop) throws SQLException {
        try (var statement = shop.createStatement()) {
            statement.execute("""
                    INSERT INTO shop_order (id, number, channel, language, buyer_name, buyer_email, buyer_phone, recipient,
                        recipient_phone, street, service, method, goods, shipping, tax, tax_name, pieces, state, payment,
                        fulfilment, placed_at, note)
                    VALUES
                        ('%s', 'LR-1', 'WEB', 'ID', 'Sari Dewi', 'sari@contoh.test', '+6281234567890', 'Sari Dewi',
                        '+6281234567890', 'Jl. Braga 1', 'REG', 'QRIS', 1, 0, 0, '', 1, 'PLACED', 'PENDING', 'UNFULFILLED',
                        now(), ''),
                        ('%s', 'LR-2', 'COUNTER', 'ID', NULL, NULL, NULL, NULL, NULL, NULL, 'PICKUP', 'CASH', 1, 0, 0, '', 1,
                        'COMPLETED', 'PAID', 'DELIVERED', now(), 'tanpa kantong')""".formatted(ORDER, COUNTER_SALE));
            statement.execute("INSERT INTO secret VALUES ('root', decode('" + "ab".repeat(32) + "', 'hex'))");
            statement.execute("""
                    INSERT INTO message (id, event_id, template, order_id, recipient, language, created_at, state, subject,
                        html, plain, problem)
                    VALUES ('%s', gen_random_uuid(), 'PLACED', '%s', 'sari@contoh.test', 'ID', now(), 'SENT', 'Pesanan LR-1',
                        '<p>Halo Sari</p>', 'Halo Sari', '')""".formatted(MESSAGE, ORDER));
        }
    }

    private String open(Connection shop, PersonalField field, UUID row) throws SQLException {
        try (var read = shop.prepareStatement(
                "SELECT " + field.column() + " FROM " + field.table() + " WHERE " + field.key() + " = ?")) {
            read.setObject(1, row);
            try (var result = read.executeQuery()) {
                result.next();
                return cipher.open(field, row, result.getBytes(1));
            }
        }
    }

    private long found(Connection shop, String what, String text) throws SQLException {
        try (var read = shop.prepareStatement("SELECT count(*) FROM shop_order WHERE buyer_index @> ?")) {
            read.setArray(1, shop.createArrayOf("bytea", new byte[][] {cipher.index(what, text)}));
            try (var result = read.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static byte[] secret(Connection shop) throws SQLException {
        try (var statement = shop.createStatement();
                var row = statement.executeQuery("SELECT sealed FROM data_keys WHERE purpose = 'secrets'")) {
            row.next();
            return row.getBytes(1);
        }
    }

    /** All bytes of the table as text, as they are. */
    private static String wholeRow(Connection shop, String table) throws SQLException {
        var all = new StringBuilder();
        try (var statement = shop.createStatement();
                var result = statement.executeQuery("SELECT * FROM " + table)) {
            while (result.next())
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++)
                    if (result.getBytes(i) != null)
                        all.append(new String(result.getBytes(i), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }
}
