package id.laris.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeSalesReportPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Test
    void times_are_drawn_from_their_table_and_goods_are_not_drawn() {
        shop.open();
        shop.book(shop.order(PaymentMethod.CASH_ON_DELIVERY).order());
        var browser = staff.browserOf(Role.OWNER);

        assertThat(browser.read("/admin/laporan/penjualan"))
                .contains(
                        "data-chart=\"bars\" data-table=\"rinci\"",
                        "<table id=\"rinci\"",
                        "/charts.js\" defer></script>")
                .containsPattern("<tr data-x=\"\\d+ \\w+\">")
                .containsPattern("data-label=\"Bersih\" data-value=\"([1-9]\\d*)\"><b>Rp");
        assertThat(browser.read("/admin/laporan/penjualan?per=PRODUCT"))
                .doesNotContain("data-chart", "charts.js", "data-x=");
    }
}
