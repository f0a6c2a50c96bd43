package id.laris.persistence.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.persistence.shared.OlderShop;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Forecasts that were made before their spread was kept: advice can be computed from them the morning after. */
@QuarkusTest
class ForecastsOfAnOlderShopTest {
    @Test
    void the_spread_of_each_week_is_read_back_from_its_interval() throws SQLException {
        try (var shop = OlderShop.at("0261", "older_forecasts")) {
            shop.execute("""
                    INSERT INTO demand_forecast (scope, key, warehouse, title, first_week, expected, lower_80, upper_80, lower_95, upper_95,
                        near, model, weeks_of_history, fingerprint, made_at)
                    VALUES ('SKU', 'LAMA-1', '', 'Lama', '2026-11-16', '{10,12}', '{4.8735,3}', '{15.1265,3}', '{2,3}', '{18,3}',
                        22, 'SES', 30, 'x', now())""");

            shop.bringUpToDate();

            assertThat(shop.rows("SELECT unnest(spread)::numeric(9, 2)::text FROM demand_forecast"))
                    .containsExactly("4.00", "0.00");
        }
    }
}
