package id.laris.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.persistence.shared.OlderShop;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A shop that sold for years before its ledger lay by months: brought up to date, every movement is where it was and adds up. */
@QuarkusTest
class LedgerOfAnOlderShopTest {
    private static final String BEFORE_THE_LEDGER = "0052";
    private static final int MOVEMENTS = 600;

    @Test
    void nothing_is_lost_and_everything_adds_up() throws SQLException {
        try (var shop = OlderShop.at(BEFORE_THE_LEDGER, "older_stock")) {
            sellForTwoYears(shop);
            var before =
                    shop.rows("SELECT seq || ' ' || id || ' ' || change || ' ' || balance_after || ' ' || reference"
                            + " FROM stock_movement ORDER BY seq");

            shop.bringUpToDate();

            assertThat(before).hasSize(MOVEMENTS);
            assertThat(shop.rows("SELECT seq || ' ' || id || ' ' || change || ' ' || balance_after || ' ' || document"
                            + " FROM stock_movement ORDER BY seq"))
                    .isEqualTo(before);
            assertThat(shop.rows(StockSql.COMPARE)).isEmpty();
            assertThat(shop.rows("SELECT DISTINCT tableoid::regclass::text FROM stock_movement"))
                    .hasSizeBetween(24, 26)
                    .allMatch(part -> part.matches("stock_movement_\\d{4}_\\d{2}"));
            assertThat(shop.rows("SELECT nextval('stock_ledger_place')"))
                    .allSatisfy(next -> assertThat(Long.parseLong(next)).isGreaterThan(MOVEMENTS));
        }
    }

    /** Each of ten SKUs gets five pieces and loses three by turns; the last pieces are promised to an order. */
    private static void sellForTwoYears(OlderShop shop) throws SQLException {
        shop.execute("""
                INSERT INTO stock_movement (id, sku, warehouse, kind, change, balance_after, reference, at)
                SELECT gen_random_uuid(), 'LAMA-' || n %% 10, 'BDG', CASE n / 10 %% 2 WHEN 0 THEN 'RECEIPT' ELSE 'SALE' END,
                    CASE n / 10 %% 2 WHEN 0 THEN 5 ELSE -3 END, n / 20 * 2 + CASE n / 10 %% 2 WHEN 0 THEN 5 ELSE 2 END,
                    'LR-' || n, now() - interval '24 months' * (1 - n / %d.0)
                FROM generate_series(0, %d) AS n ORDER BY n""".formatted(MOVEMENTS, MOVEMENTS - 1));
        shop.execute("""
                INSERT INTO stock_level (sku, warehouse, on_hand, reserved)
                SELECT sku, warehouse, sum(change), 2 FROM stock_movement GROUP BY sku, warehouse""");
        shop.execute("""
                INSERT INTO stock_hold (order_id, sku, warehouse, quantity)
                SELECT gen_random_uuid(), sku, warehouse, reserved FROM stock_level""");
    }
}
