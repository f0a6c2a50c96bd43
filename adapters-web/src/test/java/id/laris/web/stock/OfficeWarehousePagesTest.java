package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.shared.Goods;
import id.laris.application.stock.Bins;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Role;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeWarehousePagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Warehouses warehouses;

    @Inject
    Bins bins;

    private Staff.Browser owner;
    private String code;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
        code = "W" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();
        owner.submit(
                        "/admin/gudang",
                        "kode",
                        code,
                        "nama",
                        "Gudang Uji",
                        "jalan",
                        "Jl. Uji 1",
                        "tempat",
                        "32.73",
                        "prioritas",
                        "9000",
                        "provinsi",
                        "32",
                        "kabupaten",
                        "91.71",
                        "jam",
                        "08.00 - 17.00")
                .statusCode(303);
    }

    private void rack() {
        owner.submit("/admin/gudang/" + code + "/rak", "rak", "B-02\n a-01 \n\n", "versi", "0")
                .statusCode(303);
    }

    @Test
    void a_warehouse_is_opened_and_shown() {
        var opened = warehouses.get(new WarehouseCode(code));

        assertThat(opened.zones()).hasSize(2);
        assertThat(opened.active()).isFalse();
        assertThat(owner.read("/admin/gudang")).contains(code, "Gudang Uji", "2 wilayah", "Seluruh Indonesia");
        assertThat(owner.read("/admin/gudang/" + code))
                .contains("value=\"08:00-17:00\"")
                .contains("<option value=\"32.73\" selected>")
                .contains("value=\"91.71\"");
    }

    @Test
    void what_cannot_be_is_refused_and_what_was_typed_stays() {
        for (var wrong : List.of(
                new String[] {"jam", "17:00-08:00", "buka sebelum tutup"},
                new String[] {"kabupaten", "99.99", "Wilayah layanan"},
                new String[] {"prioritas", "pertama", "prioritas"},
                new String[] {"kode", code, "sudah dipakai"}))
            owner.submit(
                            "/admin/gudang",
                            "nama",
                            "Gudang Salah",
                            "tempat",
                            "32.73",
                            wrong[0].equals("kode") ? "x" : "kode",
                            "SALAH",
                            wrong[0].equals("prioritas") ? "x" : "prioritas",
                            "1",
                            wrong[0],
                            wrong[1])
                    .statusCode(422)
                    .body(containsString(wrong[2]))
                    .body(containsString("Gudang Salah"));
        assertThat(warehouses.all()).noneMatch(w -> w.code().value().equals("SALAH"));
    }

    @Test
    void room_is_typed_with_dots_shown_again_and_taken_away() {
        var place = "/admin/gudang/" + code;
        owner.submit(place, room("0", "12.500")).statusCode(303);
        assertThat(warehouses.get(new WarehouseCode(code)).capacity()).contains(12_500);
        assertThat(owner.read(place)).contains("name=\"muat\"", "value=\"12500\"");

        for (var wrong : new String[] {"0", "-4", "banyak", "1.000.000.001"})
            owner.submit(place, room("1", wrong)).statusCode(422).body(containsString("Tulis daya tampung"));
        owner.submit(place, room("1", "")).statusCode(303);
        assertThat(warehouses.get(new WarehouseCode(code)).capacity()).isEmpty();
    }

    private static String[] room(String version, String pieces) {
        return new String[] {
            "nama", "Gudang Uji", "tempat", "32.73", "prioritas", "9000", "versi", version, "muat", pieces
        };
    }

    @Test
    void of_two_people_who_change_it_the_second_is_told() {
        var form = new String[] {"nama", "Gudang Lain", "tempat", "32.73", "prioritas", "9000", "versi", "0"};
        owner.submit("/admin/gudang/" + code, form).statusCode(303);

        owner.submit("/admin/gudang/" + code, form).statusCode(422).body(containsString("orang lain"));
    }

    @Test
    void bins_are_written_a_line_each_in_walking_order() {
        rack();

        assertThat(bins.in(new WarehouseCode(code)))
                .extracting(bin -> bin.code().value())
                .containsExactly("B-02", "A-01");
        owner.submit("/admin/gudang/" + code + "/rak", "rak", "bukan rak", "versi", "1")
                .statusCode(422)
                .body(containsString("bukan rak"));
    }

    @Test
    void goods_are_put_away_by_scanning() {
        rack();
        var keeper = staff.browserOf(Role.WAREHOUSE);
        var page = "/admin/gudang/" + code + "/taruh";
        assertThat(keeper.read(page)).contains("Pindai atau tulis rak");
        assertThat(keeper.read(page + "?rak=A-01")).contains("Pindai atau tulis SKU");

        keeper.submit(page, "rak", "a-01", "pindai", "TOPI-HITAM").statusCode(303);

        var home = new HomeBin(Goods.TOPI, new WarehouseCode(code), new BinCode("A-01"));
        assertThat(bins.homes(List.of(Goods.TOPI))).contains(home);
        keeper.submit(page, "rak", "A-01", "pindai", "899000").statusCode(422).body(containsString("899000"));
        keeper.submit("/admin/stok/rak", "sku", "TOPI-HITAM", "gudang", code, "rak", "B-02")
                .statusCode(303);
        assertThat(keeper.read("/admin/stok?sku=TOPI-HITAM")).contains("<option value=\"B-02\" selected>");
        keeper.submit("/admin/stok/rak", "sku", "TOPI-HITAM", "gudang", code, "rak", "Z-9")
                .statusCode(422);
        keeper.submit("/admin/stok/rak", "sku", "TOPI-HITAM", "gudang", code, "rak", "")
                .statusCode(303);
        assertThat(bins.homesIn(new WarehouseCode(code))).isEmpty();
    }

    @Test
    void a_file_of_homes_is_tried_first() {
        rack();
        for (boolean dry : List.of(true, false)) {
            var request = owner.request()
                    .multiPart("csrf", owner.token())
                    .multiPart(
                            "berkas", "rak.csv", "SKU,Rak\nTOPI-HITAM,A-01\nTIDAK-ADA,A-01\n".getBytes(), "text/csv");
            if (dry) request.multiPart("coba", "ya");
            request.post("/admin/gudang/" + code + "/berkas")
                    .then()
                    .statusCode(200)
                    .body(containsString(dry ? "Akan mengubah 1 SKU" : "1 SKU diubah"))
                    .body(containsString("SKU tidak dikenal"));
            assertThat(bins.homesIn(new WarehouseCode(code))).hasSize(dry ? 0 : 1);
        }
    }

    @Test
    void the_shop_chooses_how_it_chooses() {
        owner.submit("/admin/gudang/cara", "cara", "NEAREST").statusCode(303);
        assertThat(owner.read("/admin/gudang")).contains("value=\"NEAREST\" checked");
        owner.submit("/admin/gudang/cara", "cara", "ACAK").statusCode(404);
        owner.submit("/admin/gudang/cara", "cara", "FEWEST_PARCELS").statusCode(303);
    }

    @Test
    void an_orders_page_says_where_it_ships_from_and_why() {
        var order = shop.order(id.laris.domain.payment.PaymentMethod.CASH_ON_DELIVERY)
                .order()
                .number()
                .value();
        var keeper = staff.browserOf(Role.WAREHOUSE);
        var page = "/admin/pesanan/" + order;
        assertThat(keeper.read(page)).contains("<b>BDG</b>: punya semuanya", "Kirim dari gudang lain");

        keeper.submit(page + "/gudang", "gudang", "BDG").statusCode(303);

        assertThat(keeper.read(page)).contains("<b>BDG</b>: dipilih staf");
        keeper.submit(page + "/gudang", "gudang", "XXX").statusCode(422).body(containsString("XXX"));
    }

    @Test
    void who_keeps_the_stock_looks_but_does_not_change_the_warehouse() {
        var keeper = staff.browserOf(Role.WAREHOUSE);
        assertThat(keeper.read("/admin/gudang")).doesNotContain("name=\"kode\"");
        assertThat(keeper.read("/admin/gudang/" + code)).doesNotContain("name=\"prioritas\"");
        keeper.submit("/admin/gudang/" + code, "nama", "x", "tempat", "32.73", "prioritas", "1")
                .statusCode(403);
        keeper.open("/admin/gudang/TIDAK").statusCode(404);
    }
}
