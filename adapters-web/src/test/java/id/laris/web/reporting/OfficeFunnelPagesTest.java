package id.laris.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.reporting.Footfall;
import id.laris.application.reporting.Period;
import id.laris.application.reporting.WriteSights;
import id.laris.domain.identity.Role;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeFunnelPagesTest {
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile Safari/537.36 ";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Footfall footfall;

    @Inject
    WriteSights writeSights;

    @Inject
    SystemWork system;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        shop.open();
    }

    private FunnelFigures counted() {
        system.run(() -> {
            while (writeSights.write()) {}
        });
        var utc = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        return footfall.days(new Period(utc.minusDays(1), utc.plusDays(1))).values().stream()
                .reduce(FunnelFigures.NONE, FunnelFigures::plus);
    }

    private static int visit(String page, String device, Map<String, String> headers) {
        return RestAssured.given()
                .headers(headers)
                .header("User-Agent", device)
                .get(page)
                .statusCode();
    }

    @Test
    void a_person_is_counted_and_a_machine_is_not() {
        var before = counted();
        var mine = PHONE + UUID.randomUUID();
        assertThat(visit("/", mine, Map.of())).isEqualTo(200);
        assertThat(visit("/produk/topi-rimba", mine, Map.of())).isEqualTo(200);
        assertThat(visit("/produk/topi-rimba", mine, Map.of())).isEqualTo(200);
        visit("/", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", Map.of());
        visit("/", "curl/8.5.0", Map.of());
        visit("/produk/topi-rimba", PHONE + UUID.randomUUID(), Map.of("Sec-Purpose", "prefetch;prerender"));
        visit("/produk/tidak-ada", PHONE + UUID.randomUUID(), Map.of());

        assertThat(counted()).isEqualTo(before.plus(new FunnelFigures(1, 1, 0, 0, 0, 0)));
    }

    @Test
    void the_steps_stand_beside_the_time_before() {
        footfall.count(Map.of(
                LocalDate.of(2013, 2, 5), new FunnelFigures(200, 150, 30, 20, 9, 4),
                LocalDate.of(2013, 1, 20), new FunnelFigures(50, 0, 0, 0, 0, 0)));
        footfall.countViews(LocalDate.of(2013, 2, 5), Map.of("topi-rimba", 8L));
        var browser = staff.browserOf(Role.OWNER);
        var period = "dari=2013-02-01&sampai=2013-02-14";

        assertThat(browser.read("/admin/laporan/corong?per=WEEK&" + period))
                .contains("9 pesanan jadi dari 200 kunjungan (4,5 %).")
                .contains("4 pandangan tidak sempat dihitung.")
                .contains("data-chart=\"rows\"", "data-value=\"200\"><b>200</b>")
                .contains("<b>Topi Rimba</b>")
                .contains("data-label=\"Dari langkah sebelumnya\">45,0 %");
        assertThat(browser.read("/admin/laporan/corong?per=SKU&dari=besok")).contains("Tanggalnya tidak terbaca");
        assertThat(browser.read("/admin/laporan/corong?dari=2012-02-01&sampai=2012-02-01"))
                .contains("Belum ada kunjungan")
                .doesNotContain("charts.js");
        assertThat(browser.read("/admin/laporan/corong/unduh?" + period + "&format=xlsx"))
                .startsWith("PK");
        assertThat(browser.read("/admin/laporan/corong/unduh?" + period)).contains("2013-02-05,200,150,30,20,9,4");
    }
}
