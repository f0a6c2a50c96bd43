package id.laris.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import db.migration.V0028__seal_personal_data;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A shop that sold for years before its ledger lay by months: brought up to date, every movement is where it was and adds up. */
@QuarkusTest
class LedgerOfAnOlderShopTest {
    private static final String BEFORE_THE_LEDGER = "0052";
    private static final int MOVEMENTS = 600;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void nothing_is_lost_and_everything_adds_up() throws SQLException {
        try (var server = DriverManager.getConnection(url, user, password);
                var statement = server.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS older_stock");
            statement.execute("CREATE DATABASE older_stock");
        }
        var older = url.replaceFirst("/[^/?]+(\\?|$)", "/older_stock$1");
        migrate(older, BEFORE_THE_LEDGER);
        try (var shop = DriverManager.getConnection(older, user, password)) {
            sellForTwoYears(shop);
            var before = rows(
                    shop,
                    "SELECT seq || ' ' || id || ' ' || change || ' ' || balance_after || ' ' || reference"
                            + " FROM stock_movement ORDER BY seq");

            migrate(older, "latest");

            assertThat(before).hasSize(MOVEMENTS);
            assertThat(rows(
                            shop,
                            "SELECT seq || ' ' || id || ' ' || change || ' ' || balance_after || ' ' || document"
                                    + " FROM stock_movement ORDER BY seq"))
                    .isEqualTo(before);
            assertThat(rows(shop, StockSql.COMPARE)).isEmpty();
            assertThat(rows(shop, "SELECT DISTINCT tableoid::regclass::text FROM stock_movement"))
                    .hasSizeBetween(24, 26)
                    .allMatch(part -> part.matches("stock_movement_\\d{4}_\\d{2}"));
            assertThat(rows(shop, "SELECT nextval('stock_ledger_place')"))
                    .allSatisfy(next -> assertThat(Long.parseLong(next)).isGreaterThan(MOVEMENTS));
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

    /** Each of ten SKUs gets five pieces and loses three by turns; the last pieces are promised to an order. */
    private static void sellForTwoYears(Connection shop) throws SQLException {
        try (var statement = shop.createStatement()) {
            statement.execute("""
                    INSERT INTO stock_movement (id, sku, warehouse, kind, change, balance_after, reference, at)
                    SELECT gen_random_uuid(), 'LAMA-' || n %% 10, 'BDG', CASE n / 10 %% 2 WHEN 0 THEN 'RECEIPT' ELSE 'SALE' END,
                        CASE n / 10 %% 2 WHEN 0 THEN 5 ELSE -3 END, n / 20 * 2 + CASE n / 10 %% 2 WHEN 0 THEN 5 ELSE 2 END,
                        'LR-' || n, now() - interval '24 months' * (1 - n / %d.0)
                    FROM generate_series(0, %d) AS n ORDER BY n""".formatted(MOVEMENTS, MOVEMENTS - 1));
            statement.execute("""
                    INSERT INTO stock_level (sku, warehouse, on_hand, reserved)
                    SELECT sku, warehouse, sum(change), 2 FROM stock_movement GROUP BY sku, warehouse""");
            statement.execute("""
                    INSERT INTO stock_hold (order_id, sku, warehouse, quantity)
                    SELECT gen_random_uuid(), sku, warehouse, reserved FROM stock_level""");
        }
    }

    private static List<String> rows(Connection shop, String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = shop.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) rows.add(result.getString(1));
        }
        return rows;
    }
}
