package id.laris.web.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.DemandHistory;
import id.laris.application.forecasting.ForecastRuns;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.InMemoryDemandHistory;
import id.laris.application.forecasting.Subject;
import id.laris.domain.forecasting.Backtest;
import id.laris.domain.forecasting.Coverage;
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
    ForecastRuns runs;

    @Inject
    InMemoryDemandHistory history;

    private void forecast(String key, double error) {
        forecasts.put(List.of(new DemandForecast(
                new Subject(Subject.Scope.SKU, key, Optional.empty()),
                "Kaos <Ramal>",
                MONDAY,
                Collections.nCopies(26, new DemandForecast.Week(12.5, 3.5, 8, 17, 5, 21, 1)),
                "Theta",
                Optional.of(new Backtest(
                        3,
                        Backtest.Measure.MEAN_ABSOLUTE,
                        error,
                        2,
                        Optional.of(error < 2 ? new Coverage(40, 31, 38) : new Coverage(9, 9, 9)))),
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
                .contains("tidak lebih baik")
                .contains("RAMAL-B");
        assertThat(owner.read("/admin/ramalan?q=no-such-thing")).contains("Belum ada ramalan");
        assertThat(owner.read("/admin/ramalan?jenis=SHOP")).contains("Seluruh toko");
        assertThat(owner.read("/admin/ramalan/RAMAL-B?lang=id"))
                .contains("Theta")
                .contains("2,5 buah per minggu, perkiraan naif 2.")
                .contains("tidak lebih baik daripada perkiraan naif")
                .contains("data-chart=\"forecast\"", "/charts.js\" defer></script>")
                .contains("<td class=\"num\" data-value=\"30.0\">30</td>")
                .contains("<td class=\"num nowrap\" data-low=\"8.0\" data-high=\"17.0\">8–17</td>")
                .contains("baru 9 minggu uji")
                .doesNotContain("NaN");
        assertThat(owner.read("/admin/ramalan/unduh?q=RAMAL-B")).contains("2026-11-23,12.50,8.00,17.00");
        owner.open("/admin/ramalan/TIDAK-ADA").statusCode(404);
        owner.open("/admin/ramalan?jenis=APA").statusCode(422);
    }

    @Test
    void the_measured_share_inside_the_intervals_is_told() {
        shop.open();
        forecast("RAMAL-RENTANG", 1.5);

        assertThat(staff.browserOf(Role.OWNER).read("/admin/ramalan/RAMAL-RENTANG?lang=id"))
                .contains("dari 40 minggu uji, 78 % jatuh di dalam rentang 80 % dan 95 % di dalam rentang 95 %");
    }

    @Test
    void a_run_is_begun_by_hand() {
        shop.open();
        history.sold(new DemandHistory.Place(Subject.Scope.SKU, "RAMAL-TANGAN"), Optional.empty(), MONDAY, 1);
        var owner = staff.browserOf(Role.OWNER);

        owner.submit("/admin/ramalan/hitung").statusCode(303);

        assertThat(owner.read("/admin/ramalan?lang=id")).contains("Hitung ramalan sekarang", "Sedang dihitung: 0 %");
        assertThat(runs.latest())
                .hasValueSatisfying(run -> assertThat(run.isRunning()).isTrue());
        owner.submit("/admin/ramalan/hitung").statusCode(303);
    }

    /** Empty, one week, always the same, nothing ever, more taken back than sold, and very many. */
    @Test
    void odd_histories_never_show_what_is_no_number() {
        shop.open();
        var owner = staff.browserOf(Role.OWNER);
        long[][] histories = {{}, {3}, {4, 4, 4, 4, 4, 4, 4, 4}, {0, 0, 0}, {-3, -2, 5, -9}, {900_000_000_000L, 1, 0}};
        for (int i = 0; i < histories.length; i++) {
            var key = "RAMAL-ANEH-" + i;
            for (int week = 0; week < histories[i].length; week++)
                history.sold(
                        new DemandHistory.Place(Subject.Scope.SKU, key),
                        Optional.empty(),
                        MONDAY.minusWeeks(histories[i].length - week),
                        histories[i][week]);
            var pieces = new double[] {0, 1e-9, 4, 0, 2.5, 1e15}[i];
            forecasts.put(List.of(new DemandForecast(
                    new Subject(Subject.Scope.SKU, key, Optional.empty()),
                    "Aneh",
                    MONDAY,
                    Collections.nCopies(
                            26, new DemandForecast.Week(pieces, pieces / 2, 0, pieces * 2, 0, pieces * 3, 1)),
                    "Mean",
                    Optional.empty(),
                    histories[i].length,
                    Optional.empty(),
                    "f",
                    Instant.parse("2026-11-23T02:00:00Z"))));
            assertThat(owner.read("/admin/ramalan/" + key + "?lang=id"))
                    .as(key)
                    .contains("data-chart=\"forecast\"")
                    .doesNotContain("NaN", "Infinity", "∞", "\uFFFD");
        }
        assertThat(owner.read("/admin/ramalan?q=RAMAL-ANEH")).doesNotContain("NaN", "∞");
        assertThat(owner.read("/admin/ramalan/unduh?q=RAMAL-ANEH")).doesNotContain("NaN", "Infinity");
    }

    @Test
    void what_is_borrowed_and_what_holidays_do_is_said() {
        shop.open();
        var monday = LocalDate.parse("2027-03-01");
        var owner = staff.browserOf(Role.OWNER);
        for (var lender : List.of("Kaos <Induk>", "")) {
            var weeks = lender.isEmpty() ? 20 : 3;
            var key = "RAMAL-PINJAM-" + weeks;
            forecasts.put(List.of(new DemandForecast(
                    new Subject(Subject.Scope.SKU, key, Optional.empty()),
                    "Baru",
                    monday.minusWeeks(1),
                    List.of(
                            new DemandForecast.Week(5, 2, 3, 8, 2, 10, 1),
                            new DemandForecast.Week(12.5, 3.5, 8, 17, 5, 21, 2.5),
                            new DemandForecast.Week(4, 2, 3, 8, 2, 10, 0.8)),
                    "Mean",
                    Optional.empty(),
                    weeks,
                    Optional.of(lender),
                    "f",
                    Instant.parse("2027-02-22T02:00:00Z"))));
        }

        assertThat(owner.read("/admin/ramalan/RAMAL-PINJAM-3?lang=id"))
                .contains("baru 3 minggu: naik turunnya dipinjam dari Kaos &lt;Induk&gt;")
                .contains("Minggu terakhir menjelang Lebaran (minggu mulai 1 Maret 2027) diperkirakan 2,5 kali")
                .contains(
                        "Minggu terakhir menjelang Lebaran × 2,5",
                        "Lebaran × 0,8",
                        "data-mark=\"Lebaran\"",
                        "data-mark=\"\"");
        assertThat(owner.read("/admin/ramalan/RAMAL-PINJAM-20?lang=id"))
                .contains("Pengaruh hari raya atau promosi dipinjam dari Seluruh toko");
    }
}
