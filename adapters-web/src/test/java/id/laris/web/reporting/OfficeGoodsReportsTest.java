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
class OfficeGoodsReportsTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void what_sells_stands_with_its_change_and_its_shelf() {
        shop.book(shop.order(PaymentMethod.CASH_ON_DELIVERY).order());
        var browser = staff.browserOf(Role.OWNER);

        assertThat(browser.read("/admin/laporan/terlaris"))
                .contains("Paling laris")
                .contains("<b>Topi Rimba</b>")
                .contains("data-label=\"Perubahan\">+");
        assertThat(browser.read("/admin/laporan/terlaris?urut=WORST&per=SKU&dari=2019-01-01&sampai=2019-01-31"))
                .contains("Ada di rak tetapi paling sedikit terjual")
                .contains("TOPI-HITAM");
        assertThat(browser.read("/admin/laporan/terlaris?dari=besok")).contains("Tanggalnya tidak terbaca");
        assertThat(browser.read("/admin/laporan/terlaris/unduh?per=SKU")).contains("TOPI-HITAM");
        assertThat(browser.read("/admin/laporan/terlaris/unduh?per=SKU&format=xlsx"))
                .startsWith("PK");
    }

    @Test
    void what_lies_on_the_shelf_stands_with_its_class_and_how_long_it_lasts() {
        shop.book(shop.order(PaymentMethod.CASH_ON_DELIVERY).order());
        var browser = staff.browserOf(Role.OWNER);

        assertThat(browser.read("/admin/laporan/stok?q=topi"))
                .contains("<b>Topi Rimba</b>")
                .contains("data-label=\"Cukup untuk\">")
                .doesNotContain("Kaos Kawung");
        assertThat(browser.read("/admin/laporan/stok?tampil=DEAD&hari=30")).contains("Tidak bergerak");
        assertThat(browser.read("/admin/laporan/stok?hari=0")).contains("Jumlah hari harus 1 sampai 3.659.");
        assertThat(browser.read("/admin/laporan/stok/unduh?q=topi")).contains("TOPI-HITAM");
    }
}
