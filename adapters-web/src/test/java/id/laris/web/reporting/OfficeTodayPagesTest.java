package id.laris.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeTodayPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void todays_work_lies_on_top() {
        shop.book(shop.order(PaymentMethod.CASH_ON_DELIVERY).order());
        shop.order(PaymentMethod.BANK_TRANSFER);

        var page = staff.browserOf(Role.OWNER).read("/admin");

        assertThat(page)
                .contains("Pesanan perlu dikemas")
                .contains("Transfer menunggu dicocokkan")
                .contains("Target ")
                .contains("dari masa sebelumnya")
                .contains("Topi Rimba</td>")
                .contains("data-chart=\"bars\"", "<script src=\"/aset/", "/charts.js\" defer></script>")
                .containsPattern("<tr data-x=\"[^\"]+\"><td>[^<]+</td><td class=\"num\">\\d+</td>"
                        + "<td class=\"num\" data-value=\"[1-9]\\d+\">Rp[1-9]")
                .contains("Lihat sebagai tabel")
                .contains("Kaos Kawung")
                .contains("aria-current=\"page\"");
    }

    @Test
    void a_time_and_a_warehouse_are_chosen_and_nonsense_is_told() {
        var browser = staff.browserOf(Role.OWNER);

        assertThat(browser.read("/admin?dari=2019-01-01&sampai=2020-12-31&gudang=BDG"))
                .contains("value=\"2019-01-01\"")
                .contains("<option value=\"BDG\" selected>")
                .contains("Target Desember 2020")
                .contains("Belum ada penjualan pada masa ini.");
        assertThat(browser.read("/admin?dari=kemarin")).contains("Tanggalnya tidak terbaca");
    }

    @Test
    void a_target_is_set_and_said_beside_what_came_in() {
        var browser = staff.browserOf(Role.OWNER);
        browser.read("/admin");

        browser.submit("/admin/target", "bulan", "2018-05", "gudang", "JKT", "jumlah", "banyak")
                .statusCode(422);
        browser.submit("/admin/target", "bulan", "2018-05", "gudang", "JKT", "jumlah", "Rp 5.000.000")
                .statusCode(303);

        assertThat(browser.read("/admin?dari=2018-05-01&sampai=2018-05-31&gudang=JKT"))
                .contains("0 % tercapai: Rp0 dari Rp5.000.000.")
                .contains("100 % bulan sudah lewat.");
        assertThat(browser.read("/admin?dari=2018-04-01&sampai=2018-04-30&gudang=JKT"))
                .contains("Belum ada target.");
    }

    @Test
    void each_sees_the_work_that_is_theirs() {
        var page = staff.browserOf(Role.COURIER).read("/admin");

        assertThat(page)
                .contains("Pesanan perlu dikemas")
                .doesNotContain("Transfer menunggu")
                .doesNotContain("Pengembalian dana")
                .doesNotContain("Topi Rimba</td>")
                .doesNotContain("data-chart", "charts.js")
                .doesNotContain("/admin/kunci");
    }
}
