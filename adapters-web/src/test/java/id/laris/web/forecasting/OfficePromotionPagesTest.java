package id.laris.web.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.DemandHistory;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.InMemoryDemandHistory;
import id.laris.application.forecasting.Promotions;
import id.laris.application.forecasting.Subject;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePromotionPagesTest {
    private static final String PATH = "/admin/ramalan/promosi";
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Promotions promotions;

    @Inject
    Forecasts forecasts;

    @Inject
    InMemoryDemandHistory history;

    @BeforeEach
    void open() {
        shop.open();
    }

    private static String[] form(String kind, String from, String to, String scope, String slug, String... more) {
        var fields = new ArrayList<>(
                List.of("nama", kind, "dari", from, "sampai", to, "untuk", scope, "slug", slug, "catatan", "Uji <b>"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void a_promotion_is_entered_changed_and_removed() {
        var browser = staff.browserOf(Role.OWNER);
        assertThat(browser.read("/admin/ramalan")).contains(PATH);
        browser.submit(PATH, form("Uji <i>Bazar", "2026-12-14", "2026-12-20", "SHOP", ""))
                .statusCode(303);

        var page = browser.read(PATH + "?q=uji%20%3Ci%3Ebazar");
        assertThat(page)
                .contains("Uji &lt;i&gt;Bazar", "Uji &lt;b&gt;", "Seluruh toko")
                .contains("belum pernah terlihat, tidak dihitung");
        var id = Pattern.compile("promosi/([0-9a-f-]{36})\"").matcher(page);
        assertThat(id.find()).isTrue();
        var sheet = PATH + "/" + id.group(1);
        assertThat(browser.read(sheet)).contains("value=\"2026-12-20\"", "name=\"versi\" value=\"0\"");
        browser.submit(sheet, form("Uji bazar dua", "2026-12-14", "2026-12-14", "SHOP", "", "versi", "0"))
                .statusCode(303);
        browser.submit(sheet, form("Uji bazar tiga", "2026-12-14", "2026-12-14", "SHOP", "", "versi", "0"))
                .statusCode(422);
        assertThat(browser.read(sheet)).contains("Uji bazar dua");
        browser.submit(sheet + "/hapus", "versi", "1").statusCode(303);
        browser.open(sheet).statusCode(404);
        browser.open(PATH + "/x").statusCode(404);
    }

    @Test
    void what_cannot_be_entered_comes_back_with_what_was_typed() {
        var browser = staff.browserOf(Role.OWNER);
        var refused = browser.submit(PATH, form("Uji salah", "2026-12-14", "2026-12-13", "SHOP", ""))
                .statusCode(422)
                .extract()
                .asString();
        assertThat(refused).contains("paling lama 92 hari", "value=\"Uji salah\"");
        browser.submit(PATH, form("Uji salah", "x", "2026-12-13", "SHOP", "")).statusCode(422);
        browser.submit(PATH, form("Uji salah", "2026-12-14", "2026-12-14", "GUDANG", ""))
                .statusCode(422);
        assertThat(browser.submit(PATH, form("Uji salah", "2026-12-14", "2026-12-14", "PRODUCT", "tidak-ada"))
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("Kategori atau produk itu tidak ada");
    }

    @Test
    void a_forecast_names_the_promotions_of_its_weeks_and_what_it_does_about_them() {
        var key = "PROMOSI-UJI";
        var made = Instant.parse("2026-11-23T02:00:00Z");
        history.variant(key, "produk-uji-promosi", "kategori-uji-promosi");
        for (int week = 1; week <= 40; week++)
            history.sold(
                    new DemandHistory.Place(Subject.Scope.SKU, key),
                    Optional.empty(),
                    MONDAY.minusWeeks(week),
                    (20 + week % 3) * (week == 8 || week == 13 || week == 17 ? 2 : 1));
        forecasts.put(List.of(new DemandForecast(
                new Subject(Subject.Scope.SKU, key, Optional.empty()),
                "Kaos promosi",
                MONDAY,
                Collections.nCopies(26, new DemandForecast.Week(12.5, 3.5, 8, 17, 5, 21, 1)),
                "Theta",
                Optional.empty(),
                40,
                Optional.empty(),
                "f",
                made)));
        for (int week : new int[] {-8, -13, -17, 4}) said("Uji diskon", week, made.minusSeconds(60));
        said("Uji langsung", 5, made.minusSeconds(60));
        said("Uji nanti", 6, made.plusSeconds(60));

        var page = staff.browserOf(Role.OWNER).read("/admin/ramalan/" + key);

        assertThat(page)
                .contains("Promosi diperhitungkan: Uji diskon (21 Desember 2026 – 27 Desember 2026) diperkirakan")
                .contains("Promosi Uji langsung", "belum pernah terlihat, tidak dihitung")
                .contains("Promosi Uji nanti", "dicatat setelah ramalan ini dibuat")
                .contains("<td>Uji diskon</td>");
    }

    private void said(String kind, int week, Instant changed) {
        var from = MONDAY.plusWeeks(week);
        promotions.add(new Promotion(
                UUID.randomUUID(),
                new Promotion.Kind(kind),
                from,
                from.plusDays(6),
                Promotion.Scope.PRODUCT,
                "produk-uji-promosi",
                "",
                changed,
                0));
    }
}
