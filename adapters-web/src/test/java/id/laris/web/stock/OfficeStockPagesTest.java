package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.shared.Goods;
import id.laris.application.stock.StockBook;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.CriticalPoint;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeStockPagesTest {
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
        stock.watch(List.of(new CriticalPoint(Goods.KAOS_M, Goods.BANDUNG, Quantity.ZERO, Quantity.ZERO, 0)));
        keeper = staff.browserOf(Role.WAREHOUSE);
    }

    private int free() {
        return stock.available(List.of(Goods.KAOS_M)).get(Goods.KAOS_M).value();
    }

    private int onHand() {
        return stock.levels(List.of(Goods.KAOS_M)).stream()
                .filter(l -> l.warehouse().equals(Goods.BANDUNG))
                .findFirst()
                .orElseThrow()
                .onHand()
                .value();
    }

    @Test
    void shows_what_runs_low_first() {
        assertThat(keeper.read("/admin/stok"))
                .contains("Kaos Kawung")
                .contains("sisa 3")
                .contains("habis");
    }

    @Test
    void finds_by_sku_and_by_name() {
        assertThat(keeper.read("/admin/stok?q=KAOS-NILA-M"))
                .contains("Stok per gudang")
                .contains("Gerakan terakhir");
        assertThat(keeper.read("/admin/stok?q=kawung")).contains("href=\"/admin/stok?produk=kaos-kawung\"");
        assertThat(keeper.read("/admin/stok?produk=kaos-kawung"))
                .contains("KAOS-NILA-M")
                .contains("KAOS-NILA-L");
        assertThat(keeper.read("/admin/stok?q=zzzz")).contains("Tidak ada SKU atau produk");
        keeper.open("/admin/stok?sku=ZZZZ").statusCode(404);
    }

    @Test
    void pieces_come_in_and_the_ledger_says_why() {
        adjust("RECEIPT", "7", "Faktur 12").statusCode(303);

        assertThat(free()).isEqualTo(ShopInTest.SHIRTS + 7);
        assertThat(keeper.read("/admin/stok?sku=KAOS-NILA-M"))
                .contains("Faktur 12")
                .contains("+7");
    }

    @Test
    void a_count_is_compared_with_what_the_person_saw() {
        keeper.submit(
                        "/admin/stok",
                        "sku",
                        "KAOS-NILA-M",
                        "gudang",
                        "BDG",
                        "apa",
                        "COUNT",
                        "jumlah",
                        Integer.toString(onHand() - 1),
                        "keterangan",
                        "Hitung pagi",
                        "tercatat",
                        "BDG:" + onHand())
                .statusCode(303);

        assertThat(free()).isEqualTo(ShopInTest.SHIRTS - 1);
    }

    @Test
    void what_cannot_be_is_refused_and_kept() {
        adjust("RECEIPT", "banyak", "x").statusCode(422).body(containsString("value=\"banyak\""));
        adjust("RECEIPT", "99999999", "x").statusCode(422);
        adjust("RECEIPT", "5", "").statusCode(422);
        adjust("DAMAGE", "100000", "hilang semua").statusCode(422).body(containsString("Stok kurang"));
        adjust("SALE", "1", "x").statusCode(404);
        assertThat(stock.available(List.of(Goods.KAOS_M)).get(Goods.KAOS_M)).isEqualTo(Quantity.of(ShopInTest.SHIRTS));
    }

    @Test
    void damaged_pieces_lie_apart_until_they_are_mended_or_thrown_away() {
        adjust("DAMAGE", "2", "jatuh").statusCode(303);
        assertThat(free()).isEqualTo(ShopInTest.SHIRTS - 2);
        assertThat(keeper.read("/admin/stok?sku=KAOS-NILA-M"))
                .contains("rusak +2")
                .contains("Selesai diperbaiki");

        adjust("REPAIR", "1", "dijahit").statusCode(303);
        adjust("WRITE_OFF", "1", "dibuang").statusCode(303);
        adjust("WRITE_OFF", "1", "dibuang lagi").statusCode(422).body(containsString("Stok kurang"));

        assertThat(free()).isEqualTo(ShopInTest.SHIRTS - 1);
        assertThat(keeper.read("/admin/stok?sku=KAOS-NILA-M")).doesNotContain("Selesai diperbaiki");
    }

    @Test
    void the_ledger_is_read_by_sku_paper_reason_and_day() {
        adjust("RECEIPT", "7", "SJ-77").statusCode(303);

        assertThat(keeper.read("/admin/stok/buku?dokumen=SJ-77"))
                .contains("SJ-77")
                .contains("+7")
                .contains("KAOS-NILA-M");
        assertThat(keeper.read("/admin/stok/buku?sku=KAOS-NILA-M&apa=RECEIPT&gudang=BDG"))
                .contains("SJ-77");
        assertThat(keeper.read("/admin/stok/buku?dokumen=SJ-77&apa=DAMAGE")).contains("Belum ada gerakan");
        assertThat(keeper.read("/admin/stok/buku?sampai=2020-01-01&apa=apa-saja"))
                .contains("Belum ada gerakan");
        assertThat(keeper.read("/admin/stok/buku/unduh?dokumen=SJ-77")).contains("KAOS-NILA-M,BDG,RECEIPT,7,0,");
    }

    @Test
    void says_when_a_sku_is_short_and_shows_what_is() {
        points("5", "24", "7").statusCode(303);

        assertThat(keeper.read("/admin/stok?sku=KAOS-NILA-M")).contains("value=\"24\"");
        assertThat(keeper.read("/admin/stok"))
                .contains("Di titik kritis")
                .contains("/admin/stok?sku=KAOS-NILA-M")
                .contains("7 hari");
        assertThat(keeper.read("/admin/stok?gudang=JKT")).doesNotContain("KAOS-NILA-M");
        assertThat(keeper.read("/admin/stok/unduh"))
                .contains("KAOS-NILA-M,Kaos Kawung,Nila / M,BDG," + ShopInTest.SHIRTS + ",0,5,24,21,7");
        keeper.open("/admin/stok?dari=x").statusCode(422);
    }

    @Test
    void what_makes_no_critical_point_comes_back_as_it_was_typed() {
        points("banyak", "24", "7").statusCode(422).body(containsString("value=\"banyak\""));
        points("1", "2", "999").statusCode(422).body(containsString("365"));
    }

    private io.restassured.response.ValidatableResponse points(String minimum, String target, String days) {
        return keeper.submit(
                "/admin/stok/titik",
                "sku",
                "KAOS-NILA-M",
                "gudang",
                "BDG",
                "minimum",
                minimum,
                "target",
                target,
                "hari",
                days);
    }

    @Test
    void the_ledger_is_proved_by_a_click() {
        assertThat(keeper.read("/admin/stok/buku/periksa")).contains("Buku stok benar");
    }

    @Test
    void who_may_only_look_gets_no_form_and_no_change() {
        var support = staff.browserOf(Role.MANAGER);
        assertThat(support.read("/admin/stok?sku=KAOS-NILA-M")).contains("name=\"tercatat\"");

        staff.browserOf(Role.COURIER).open("/admin/stok").statusCode(403);
    }

    private io.restassured.response.ValidatableResponse adjust(String kind, String amount, String reference) {
        return keeper.submit(
                "/admin/stok",
                "sku",
                "KAOS-NILA-M",
                "gudang",
                "BDG",
                "apa",
                kind,
                "jumlah",
                amount,
                "keterangan",
                reference);
    }
}
