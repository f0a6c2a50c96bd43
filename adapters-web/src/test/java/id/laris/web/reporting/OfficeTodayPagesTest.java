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
        shop.order(PaymentMethod.CASH_ON_DELIVERY);
        shop.order(PaymentMethod.BANK_TRANSFER);

        var page = staff.browserOf(Role.OWNER).read("/admin");

        assertThat(page)
                .contains("Pesanan perlu dikemas")
                .contains("Transfer menunggu dicocokkan")
                .contains("Penjualan 30 hari")
                .contains("<svg class=\"chart chart-wide\"")
                .contains("Lihat sebagai tabel")
                .contains("Kaos Kawung")
                .contains("aria-current=\"page\"");
    }

    @Test
    void each_sees_the_work_that_is_theirs() {
        var page = staff.browserOf(Role.COURIER).read("/admin");

        assertThat(page)
                .contains("Pesanan perlu dikemas")
                .doesNotContain("Transfer menunggu")
                .doesNotContain("Pengembalian dana")
                .doesNotContain("/admin/kunci");
    }
}
