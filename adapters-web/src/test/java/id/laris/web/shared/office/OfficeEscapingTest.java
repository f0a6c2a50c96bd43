package id.laris.web.shared.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.CheckoutForm;
import id.laris.application.shipping.FewRegions;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What strangers type is shown to staff as text, wherever it turns up. */
@QuarkusTest
class OfficeEscapingTest {
    private static final String EVIL = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>{7*7}";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Test
    void no_field_of_an_order_becomes_markup() {
        shop.open();
        var number = shop.order(new CheckoutForm(
                        "=1+1" + EVIL,
                        "jahat@contoh.test",
                        "0812 0000 1111",
                        EVIL,
                        "0812 0000 2222",
                        "Jl. " + EVIL,
                        FewRegions.BANDUNG_VILLAGE.value(),
                        "40153",
                        "REG",
                        PaymentMethod.CASH_ON_DELIVERY.name(),
                        EVIL))
                .order()
                .number()
                .value();
        var owner = staff.browserOf(Role.OWNER);
        owner.submit(
                        "/admin/pesanan/" + number + "/kemas",
                        "gudang",
                        "BDG",
                        "sku",
                        "TOPI-HITAM",
                        "jumlah",
                        "1",
                        "kurir",
                        EVIL.substring(0, 40),
                        "resi",
                        "A1")
                .statusCode(303);

        for (var address : List.of(
                "/admin/pesanan?q=" + number,
                "/admin/pesanan/" + number,
                "/admin/pesanan/" + number + "/sekilas",
                "/admin/cari?q=jahat@contoh.test",
                "/admin/cari/saran?q=jahat@contoh.test"))
            assertThat(owner.read(address))
                    .as(address)
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("}49");

        var refused = owner.submit("/admin/pesanan/" + number + "/batal", "alasan", EVIL.repeat(5))
                .statusCode(422)
                .extract()
                .asString();
        assertThat(refused).doesNotContain("<script>alert").doesNotContain("<img src=x");

        assertThat(owner.open("/admin/pesanan/unduh?q=" + number).extract().asString())
                .contains("\"'=1+1<script>");
    }
}
