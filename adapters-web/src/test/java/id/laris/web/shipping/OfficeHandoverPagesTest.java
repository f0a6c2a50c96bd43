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
class OfficeHandoverPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    private Staff.Browser keeper;
    private String order;
    private String sheet;

    @BeforeEach
    void open() {
        shop.open();
        keeper = staff.browserOf(Role.WAREHOUSE);
        order = shop.order(PaymentMethod.CASH_ON_DELIVERY).order().number().value();
        keeper.submit("/admin/kemas/" + order, "gudang", "BDG", "pindai", "TOPI-HITAM")
                .statusCode(303);
        sheet = keeper.submit("/admin/serah", "gudang", "BDG", "kurir", "SiCepat")
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(/admin/serah/HS-\\d+).*", "$1");
    }

    @Test
    void parcels_are_scanned_signed_for_and_leave_together() {
        assertThat(keeper.read(sheet)).contains(order, "Yang menyerahkan", "SiCepat");

        keeper.submit(sheet + "/pindai", "pindai", order, "resi", "JX-77").statusCode(303);
        assertThat(keeper.read(sheet)).contains("JX-77", "Serahkan 1 paket");
        keeper.submit(sheet + "/serahkan").statusCode(303);

        assertThat(keeper.read(sheet)).contains("badge badge-good").doesNotContain("Serahkan 1 paket");
        assertThat(keeper.read("/admin/pesanan/" + order)).contains("JX-77");
        assertThat(keeper.read("/admin/serah")).contains("1 / 1");
    }

    @Test
    void what_is_not_packed_here_is_refused_and_what_was_typed_stays() {
        keeper.submit(sheet + "/pindai", "pindai", "LR-999999", "resi", "JX-9")
                .statusCode(422)
                .body(containsString("value=\"JX-9\""));
        keeper.submit(sheet + "/pindai", "pindai", order, "resi", "<b>").statusCode(422);
        keeper.submit(sheet + "/pindai", "pindai", order).statusCode(303);
        var other = keeper.submit("/admin/serah", "gudang", "BDG", "kurir", "JNE")
                .extract()
                .header("Location");
        keeper.submit(other + "/pindai", "pindai", order).statusCode(422).body(containsString("lembar lain"));
        keeper.submit("/admin/serah", "gudang", "BDG", "kurir", "").statusCode(422);
        keeper.open("/admin/serah/HS-99999").statusCode(404);
    }
}
