package id.laris.web.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePackingPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    private Staff.Browser keeper;
    private String order;

    @BeforeEach
    void open() {
        shop.open();
        keeper = staff.browserOf(Role.WAREHOUSE);
        order = shop.order(PaymentMethod.CASH_ON_DELIVERY).order().number().value();
    }

    @Test
    void an_order_is_scanned_and_its_last_piece_packs_it() {
        keeper.open("/admin/kemas?pindai=" + order.toLowerCase()).statusCode(303);
        assertThat(keeper.read("/admin/kemas/" + order)).contains("0 / 1", "TOPI-HITAM", "tinggal 1 buah");

        keeper.submit("/admin/kemas/" + order, "gudang", "BDG", "pindai", "KAOS-NILA-M")
                .statusCode(422)
                .body(containsString("tidak termasuk"));
        keeper.submit("/admin/kemas/" + order, "gudang", "BDG", "pindai", "TOPI-HITAM")
                .statusCode(303);

        assertThat(keeper.read("/admin/pesanan/" + order)).contains("Siap diserahkan");
        keeper.open("/admin/kemas?pindai=" + order).statusCode(422);
    }

    @Test
    void what_is_no_order_is_said() {
        keeper.open("/admin/kemas?pindai=LR-999999").statusCode(422);
        keeper.open("/admin/kemas?pindai=apa").statusCode(422);
        keeper.submit("/admin/kemas/" + order + "/ulang", "gudang", "BDG").statusCode(303);
    }
}
