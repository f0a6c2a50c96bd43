package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeLevelPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Test
    void all_levels_come_as_a_table() {
        shop.open();
        var warehouse = staff.browserOf(Role.WAREHOUSE);

        var file = warehouse
                .open("/admin/stok/level/unduh")
                .statusCode(200)
                .header("Content-Disposition", containsString("stok-"))
                .extract()
                .asString();

        assertThat(file.lines().findFirst().orElseThrow())
                .endsWith("sku,warehouse,on_hand,reserved,available,damaged,minimum");
        assertThat(file.lines()).anyMatch(line -> line.matches("KAOS-NILA-M,BDG(,\\d+){5}"));
        assertThat(warehouse.read("/admin/stok")).contains("/admin/stok/level/unduh");
    }

    @Test
    void who_may_not_see_stock_gets_no_table() {
        staff.browserOf(Role.COURIER).open("/admin/stok/level/unduh").statusCode(403);
    }
}
