package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.shared.Goods;
import id.laris.application.stock.StockBook;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeTransferPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    StockBook stock;

    private Staff.Browser keeper;

    @BeforeEach
    void open() {
        shop.open();
        keeper = staff.browserOf(Role.WAREHOUSE);
    }

    private StockLevel level(WarehouseCode warehouse) {
        return stock.levels(List.of(Goods.KAOS_M)).stream()
                .filter(l -> l.warehouse().equals(warehouse))
                .findFirst()
                .orElse(StockLevel.empty(Goods.KAOS_M, warehouse));
    }

    private ValidatableResponse send(String goods) {
        return keeper.submit("/admin/stok/pindah", "dari", "BDG", "ke", "JKT", "barang", goods, "catatan", "pameran");
    }

    private String sent(String goods) {
        var address = send(goods).statusCode(303).extract().header("Location");
        return address.replaceFirst("\\?.*", "").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void goods_leave_and_arrive_in_parts() {
        var before = level(Goods.BANDUNG).onHand();
        var transfer = sent("KAOS-NILA-M 2\nKAOS-NILA-M\n");

        assertThat(level(Goods.BANDUNG).onHand()).isEqualTo(before.minus(Quantity.of(3)));
        assertThat(keeper.read("/admin/stok/pindah")).contains(transfer).contains("Di perjalanan");
        assertThat(keeper.read(transfer)).contains("KAOS-NILA-M").contains("Terima barang");

        keeper.submit(transfer + "/terima", "sku", "KAOS-NILA-M", "bagus", "1", "rusak", "1")
                .statusCode(303);
        keeper.submit(transfer + "/terima", "sku", "KAOS-NILA-M", "bagus", "3", "rusak", "")
                .statusCode(422)
                .body(containsString("masih di jalan"));
        keeper.submit(transfer + "/tutup", "sebab", "hilang").statusCode(303);

        assertThat(keeper.read(transfer)).contains("Ditutup").contains("hilang").doesNotContain("Terima barang");
        assertThat(keeper.read("/admin/stok/pindah")).doesNotContain(transfer + "\"");
        assertThat(keeper.read("/admin/stok/pindah?semua=ya")).contains(transfer + "\"");
    }

    @Test
    void goods_come_back_to_where_they_left() {
        var before = level(Goods.BANDUNG).onHand();
        var transfer = sent("KAOS-NILA-M;2");

        keeper.submit(transfer + "/kembali").statusCode(303);

        assertThat(level(Goods.BANDUNG).onHand()).isEqualTo(before);
        keeper.submit(transfer + "/kembali").statusCode(422).body(containsString("sudah selesai"));
    }

    @Test
    void what_cannot_travel_stays_and_what_was_typed_too() {
        send("KAOS-NILA-M 999999").statusCode(422).body(containsString("KAOS-NILA-M 999999"));
        send("KAOS-NILA-M 0").statusCode(422);
        send("TIDAK-ADA").statusCode(422);
        send("").statusCode(422);
        keeper.submit("/admin/stok/pindah", "dari", "BDG", "ke", "BDG", "barang", "KAOS-NILA-M", "catatan", "")
                .statusCode(422);
        keeper.open("/admin/stok/pindah/TR-2026-99999").statusCode(404);
        keeper.open("/admin/stok/pindah/apa-saja").statusCode(404);
        staff.browserOf(Role.COURIER).open("/admin/stok/pindah").statusCode(403);
    }
}
