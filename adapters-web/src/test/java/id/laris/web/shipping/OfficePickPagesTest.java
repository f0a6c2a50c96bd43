package id.laris.web.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePickPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Test
    void the_same_goods_of_many_orders_are_fetched_once() {
        shop.open();
        var first = shop.order(PaymentMethod.CASH_ON_DELIVERY).order().number().value();
        var second = shop.order(PaymentMethod.CASH_ON_DELIVERY).order().number().value();

        var page = staff.browserOf(Role.WAREHOUSE)
                .read("/admin/pesanan/ambil?nomor=" + first + "&nomor=" + second + "&nomor=apa-ini");

        assertThat(page)
                .contains("Gudang Bandung")
                .contains("<b>2</b>")
                .contains("2 pesanan")
                .contains(first + " (1)")
                .contains("aria-label=\"" + second + "\"")
                .contains("<path d=\"M10 0h2v40h-2z");
        assertThat(page.split("<td class=\"nowrap\">TOPI-HITAM</td>")).hasSize(2);
    }

    @Test
    void nothing_to_fetch_is_said() {
        shop.open();

        var page = staff.browserOf(Role.WAREHOUSE).read("/admin/pesanan/ambil");

        assertThat(page).contains("Tidak ada yang perlu diambil");
    }
}
