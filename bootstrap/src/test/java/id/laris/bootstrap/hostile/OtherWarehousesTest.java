package id.laris.bootstrap.hostile;

import static id.laris.bootstrap.story.Api.placed;
import static id.laris.bootstrap.story.Api.staff;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.bootstrap.rights.Cast;
import id.laris.bootstrap.rights.House;
import id.laris.bootstrap.rights.Matrix;
import id.laris.bootstrap.story.StockedShop;
import id.laris.bootstrap.story.Tables;
import id.laris.domain.stock.WarehouseCode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who is bound to Jakarta does nothing with what lies in Bandung, at no page that deals with stock or parcels. */
@QuarkusTest
class OtherWarehousesTest {
    private static final Set<String> ABOUT_WAREHOUSES = Set.of("PROCESS_ORDERS", "VIEW_STOCK", "ADJUST_STOCK");

    /** What is sent besides the order's number and the parcel's id. */
    private static final Map<String, String[]> ACTS = Map.of(
            "POST /admin/pesanan/{number}/kemas",
                    new String[] {"gudang", "BDG", "sku", Goods.KAOS_M.value(), "jumlah", "1"},
            "POST /admin/pesanan/{number}/parsel/{parcel}/kirim", new String[] {"kurir", "JNE", "resi", "JX1"},
            "POST /admin/pesanan/{number}/parsel/{parcel}/lacak",
                    new String[] {"status", "Tiba di gudang", "tempat", "Bandung"},
            "POST /admin/pesanan/{number}/parsel/{parcel}/sampai", new String[] {},
            "POST /admin/stok",
                    new String[] {
                        "sku", Goods.KAOS_M.value(), "gudang", "BDG", "apa", "RECEIPT", "jumlah", "5", "keterangan", "x"
                    });

    /** What is asked, and what of Bandung is to be seen there by who works in Bandung. */
    private static final Map<String, String> READS = Map.of(
            "GET /admin/stok", "?sku=" + Goods.KAOS_M.value(),
            "GET /admin/stok/buku", "?sku=" + Goods.KAOS_M.value(),
            "GET /admin/stok/buku/unduh", "?sku=" + Goods.KAOS_M.value(),
            "GET /admin/stok/buku/periksa", "",
            "GET /admin/pesanan/ambil", "?nomor={number}");

    private static final List<String> THEIRS =
            List.of("shipment", "shop_order", "stock_level", "stock_movement", "stock_hold");

    @Inject
    StockedShop shop;

    @Inject
    Cast cast;

    @Inject
    Tables tables;

    private String number;
    private String parcel;

    @BeforeEach
    void pack() {
        shop.stock();
        number = placed(Goods.KAOS_M, 2, "BANK_TRANSFER").getString("number");
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(200);
        parcel = staff().body(Map.of("lines", List.of(Map.of("sku", Goods.KAOS_M.value(), "quantity", 1))))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void of_every_page_it_is_known_what_it_does_with_warehouses() {
        var needed = Matrix.routes();
        assertThat(House.endpoints().stream()
                        .filter(e -> !e.isApi() && ABOUT_WAREHOUSES.contains(needed.get(e.route())))
                        .map(House.Endpoint::route))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(ACTS.keySet().stream(), READS.keySet().stream())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> is_nothing_to_act_on() {
        return ACTS.keySet().stream()
                .map(route -> DynamicTest.dynamicTest(route, () -> {
                    pack();
                    if (route.endsWith("/lacak") || route.endsWith("/sampai")) ship();
                    var before = tables.contents(THEIRS);

                    var refused = act(route, Goods.JAKARTA);

                    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(403);
                    assertThat(tables.contents(THEIRS)).isEqualTo(before);
                    assertThat(act(route, Goods.BANDUNG).statusCode()).isEqualTo(303);
                }));
    }

    @Test
    void is_nothing_to_see() {
        for (var read : READS.entrySet()) {
            var address = read.getKey().replace("GET ", "") + read.getValue().replace("{number}", number);
            assertThat(read(address, Goods.JAKARTA)).as(address).doesNotContain("Gudang Bandung");
        }
        assertThat(read("/admin/stok?sku=" + Goods.KAOS_M, Goods.BANDUNG)).contains("Gudang Bandung");
        assertThat(read("/admin/pesanan/ambil?nomor=" + number, Goods.BANDUNG)).contains(Goods.KAOS_M.value());
        assertThat(read("/admin/pesanan/ambil?nomor=" + number, Goods.JAKARTA)).doesNotContain(Goods.KAOS_M.value());
    }

    private void ship() {
        staff().body(Map.of("courier", "JNE", "trackingNumber", "JX0"))
                .post("/api/v1/shipments/{id}/shipped", parcel)
                .then()
                .statusCode(200);
    }

    private Response act(String route, WarehouseCode bound) {
        var token = Attack.token();
        var request = Attack.request("laris_staf", cast.session(cast.staffOf("WAREHOUSE", bound)))
                .cookie("laris_csrf", token.cookie())
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf", token.field());
        var fields = ACTS.get(route);
        for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
        return request.post(
                route.replace("POST ", "").replace("{number}", number).replace("{parcel}", parcel));
    }

    private String read(String address, WarehouseCode bound) {
        var answer = Attack.request("laris_staf", cast.session(cast.staffOf("WAREHOUSE", bound)))
                .get(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }
}
