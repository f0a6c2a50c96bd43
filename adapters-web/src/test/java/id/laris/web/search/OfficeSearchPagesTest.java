package id.laris.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeSearchPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Test
    void finds_orders_and_goods_at_once() {
        shop.open();
        var number = shop.order(PaymentMethod.CASH_ON_DELIVERY).order().number().value();
        var owner = staff.browserOf(Role.OWNER);

        assertThat(owner.read("/admin/cari/saran?q=" + number))
                .contains("/admin/pesanan/" + number)
                .doesNotContain("<html");
        assertThat(owner.read("/admin/cari/saran?q=topi")).contains("Topi Rimba");
        assertThat(owner.read("/admin/cari?q=sari")).contains("Sari Dewi").contains("Lihat semua pesanan");
        owner.open("/admin/cari?q=" + number.toLowerCase())
                .statusCode(303)
                .header("Location", endsWith("/admin/pesanan/" + number));
        assertThat(owner.read("/admin/cari?q=%3Cscript%3E"))
                .contains("&lt;script&gt;")
                .doesNotContain("\"<script>");
        assertThat(owner.read("/admin/cari?q=" + "x".repeat(500))).contains("Tidak ada yang cocok");
        assertThat(owner.read("/admin/cari")).contains("Ketik nomor pesanan");
    }
}
