package id.laris.web.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.DemandHistory;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.InMemoryDemandHistory;
import id.laris.application.forecasting.Subject;
import id.laris.domain.forecasting.Backtest;
import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeForecastPagesTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Forecasts forecasts;

    @Inject
    InMemoryDemandHistory history;

    private void forecast(String key, double error) {
        forecasts.put(List.of(new DemandForecast(
                new Subject(Subject.Scope.SKU, key, Optional.empty()),
                "Kaos <Ramal>",
                MONDAY,
                Collections.nCopies(26, new DemandForecast.Week(12.5, 8, 17, 5, 21)),
                "Theta",
                Optional.of(new Backtest(3, Backtest.Measure.MEAN_ABSOLUTE, error, 2)),
                20,
                Optional.empty(),
                "f",
                Instant.parse("2026-11-23T02:00:00Z"))));
        for (int week = 1; week <= 20; week++)
            history.sold(
                    new DemandHistory.Place(Subject.Scope.SKU, key),
                    Optional.empty(),
                    MONDAY.minusWeeks(week),
                    10 + week);
    }

    @Test
    void a_forecast_shows_its_history_its_intervals_and_its_error() {
        shop.open();
        forecast("RAMAL A/1", 1.5);
        forecast("RAMAL-B", 2.5);
        var owner = staff.browserOf(Role.OWNER);

        assertThat(owner.read("/admin/ramalan?q=ramal"))
                .contains("Kaos &lt;Ramal&gt;")
                .contains("tidak lebih baik daripada perkiraan naif")
                .contains("RAMAL-B");
        assertThat(owner.read("/admin/ramalan?q=no-such-thing")).contains("Belum ada ramalan");
        assertThat(owner.read("/admin/ramalan?jenis=SHOP")).contains("Seluruh toko");
        assertThat(owner.read("/admin/ramalan/RAMAL-B?lang=id"))
                .contains("Theta")
                .contains("2,5 buah per minggu, perkiraan naif 2.")
                .contains("tidak lebih baik daripada perkiraan naif")
                .contains("<polyline")
                .contains("8–17")
                .doesNotContain("NaN");
        assertThat(owner.read("/admin/ramalan/unduh?q=RAMAL-B")).contains("2026-11-23,12.50,8.00,17.00");
        owner.open("/admin/ramalan/TIDAK-ADA").statusCode(404);
        owner.open("/admin/ramalan?jenis=APA").statusCode(422);
    }
}
