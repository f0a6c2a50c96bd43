package id.laris.bootstrap.hostile;

import static id.laris.bootstrap.story.Api.placed;
import static id.laris.bootstrap.story.Api.staff;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.returns.Returns;
import id.laris.application.shared.Goods;
import id.laris.application.shipping.HandoverSheets;
import id.laris.application.stock.DamageReports;
import id.laris.application.stock.Photo;
import id.laris.application.stock.StockFiles;
import id.laris.application.stock.StockTakes;
import id.laris.bootstrap.rights.Cast;
import id.laris.bootstrap.rights.House;
import id.laris.bootstrap.rights.Matrix;
import id.laris.bootstrap.story.StockedShop;
import id.laris.bootstrap.story.Tables;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.HandoverSheet;
import id.laris.domain.stock.DamageReport;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileNumber;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.WarehouseCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
    private static final Map<String, String[]> ACTS = Map.ofEntries(
            entry(
                    "POST /admin/pesanan/{number}/kemas",
                    new String[] {"gudang", "BDG", "sku", Goods.KAOS_M.value(), "jumlah", "1"}),
            entry("POST /admin/pesanan/{number}/parsel/{parcel}/kirim", new String[] {"kurir", "JNE", "resi", "JX1"}),
            entry(
                    "POST /admin/pesanan/{number}/parsel/{parcel}/lacak",
                    new String[] {"status", "Tiba di gudang", "tempat", "Bandung"}),
            entry("POST /admin/pesanan/{number}/parsel/{parcel}/sampai", new String[] {}),
            entry("POST /admin/stok", new String[] {
                "sku", Goods.KAOS_M.value(), "gudang", "BDG", "apa", "RECEIPT", "jumlah", "5", "keterangan", "x"
            }),
            entry("POST /admin/stok/peringatan", new String[] {"tempat", "BDG:" + Goods.KAOS_M, "jawab", "tahu"}),
            entry("POST /admin/stok/titik", new String[] {
                "sku", Goods.KAOS_M.value(), "gudang", "BDG", "minimum", "1", "target", "2", "hari", "3"
            }),
            entry(
                    "POST /admin/pembelian/penerimaan",
                    new String[] {"gudang", "BDG", "sku", Goods.KAOS_M.value(), "bagus", "5", "rusak", ""}),
            entry(
                    "POST /admin/stok/pindah",
                    new String[] {"dari", "BDG", "ke", "JKT", "barang", Goods.KAOS_M.value(), "catatan", ""}),
            entry(
                    "POST /admin/stok/pindah/{transfer}/terima",
                    new String[] {"sku", Goods.KAOS_M.value(), "bagus", "1", "rusak", "0"}),
            entry("POST /admin/stok/pindah/{transfer}/tutup", new String[] {"sebab", "hilang"}),
            entry("POST /admin/stok/pindah/{transfer}/kembali", new String[] {}),
            entry(
                    "POST /admin/stok/opname",
                    new String[] {"gudang", "BDG", "judul", "Uji", "rak", "", "barang", Goods.KAOS_M.value()}),
            entry("POST /admin/stok/opname/{take}/hitung", new String[] {"putaran", "1", "barang", "{counted} 3"}),
            entry("POST /admin/stok/berkas/{file}/terapkan", new String[] {}),
            entry("POST /admin/stok/berkas/{file}/batal", new String[] {}),
            entry("POST /admin/stok/rak", new String[] {"sku", Goods.KAOS_M.value(), "gudang", "BDG", "rak", "A-01"}),
            entry("POST /admin/gudang/{code}/taruh", new String[] {"rak", "A-01", "pindai", Goods.KAOS_M.value()}),
            entry("POST /admin/pesanan/{number}/gudang", new String[] {"gudang", "BDG"}),
            entry("POST /admin/kemas/{number}", new String[] {"gudang", "BDG", "pindai", Goods.KAOS_M.value()}),
            entry("POST /admin/kemas/{number}/ulang", new String[] {"gudang", "BDG"}),
            entry("POST /admin/serah", new String[] {"gudang", "BDG", "kurir", "JNE"}),
            entry("POST /admin/serah/{sheet}/pindai", new String[] {"pindai", "{parcel}", "resi", "JX1"}),
            entry("POST /admin/serah/{sheet}/keluarkan", new String[] {"paket", "{parcel}"}),
            entry("POST /admin/serah/{sheet}/serahkan", new String[] {}),
            entry("POST /admin/retur/{return}/terima", new String[] {"gudang", "BDG"}),
            entry("POST /admin/retur/{return}/periksa", new String[] {
                "sku", Goods.KAOS_M.value(), "bagus", "1", "rusak", "0", "tidak-ada", "0", "dihargai", "1"
            }),
            entry("POST /admin/ambil", new String[] {"gudang", "BDG", "nomor", "{number}"}),
            entry("POST /admin/ambil/{wave}/pindai", new String[] {"pindai", Goods.KAOS_M.value()}),
            entry("POST /admin/ambil/{wave}/centang", new String[] {"sku", Goods.KAOS_M.value(), "ada", "1"}));

    /** A file is sent to it, so it is tried by itself. */
    private static final String HOMES = "POST /admin/gudang/{code}/berkas";

    /** Its lines are refused one by one: see StockFileTest. */
    private static final String FIGURES = "POST /admin/stok/berkas";

    private static final String DAMAGE = "POST /admin/stok/rusak";

    private static final String COUNTS = "POST /admin/stok/opname/{take}/berkas";

    /** Pages about one warehouse: shut to who works elsewhere. */
    private static final Set<String> SHUT = Set.of(
            "GET /admin/stok/opname/{take}",
            "GET /admin/stok/opname/{take}/lembar",
            "GET /admin/stok/berkas/{file}",
            "GET /admin/stok/rusak/{report}",
            "GET /admin/stok/rusak/{report}/foto/{place}",
            "GET /admin/stok/berkas/{file}/kemajuan",
            "GET /admin/gudang/{code}",
            "GET /admin/gudang/{code}/taruh",
            "GET /admin/ambil/{wave}",
            "GET /admin/kemas/{number}",
            "GET /admin/serah/{sheet}");

    /** Goods on their way concern both ends, and may be sent anywhere. */
    private static final Set<String> BETWEEN = Set.of("GET /admin/stok/pindah", "GET /admin/stok/pindah/{transfer}");

    /** Before goods come back, a return has to do with no warehouse. */
    private static final Set<String> NOWHERE_YET =
            Set.of("POST /admin/retur/paket", "POST /admin/retur/{return}/nilai", "POST /admin/retur/{return}/tulis");

    /** What is asked, and what of Bandung is to be seen there by who works in Bandung. */
    private static final Map<String, String> READS = Map.ofEntries(
            entry("GET /admin/stok", "?sku=" + Goods.KAOS_M.value()),
            entry("GET /admin/stok/angka", "?sku=" + Goods.KAOS_M.value()),
            entry("GET /admin/stok/buku", "?sku=" + Goods.KAOS_M.value()),
            entry("GET /admin/stok/buku/unduh", "?sku=" + Goods.KAOS_M.value()),
            entry("GET /admin/stok/buku/periksa", ""),
            entry("GET /admin/stok/unduh", ""),
            entry("GET /admin/stok/opname", ""),
            entry("GET /admin/stok/level/unduh", ""),
            entry("GET /admin/stok/titik/unduh", ""),
            entry("GET /admin/stok/berkas", ""),
            entry("GET /admin/stok/peringatan", ""),
            entry("GET /admin/stok/ditahan", ""),
            entry("GET /admin/gudang", ""),
            entry("GET /admin/ambil", ""),
            entry("GET /admin/kemas", ""),
            entry("GET /admin/serah", ""),
            entry("GET /admin/pembelian/penerimaan", ""),
            entry("GET /admin/pembelian/penerimaan/baru", ""),
            entry("GET /admin/pesanan/ambil", "?nomor={number}"));

    private static final List<String> THEIRS = List.of(
            "shipment",
            "shop_order",
            "stock_level",
            "stock_movement",
            "stock_hold",
            "stock_transfer",
            "stock_take",
            "stock_take_line",
            "stock_file",
            "damage_report",
            "return_request",
            "home_bin",
            "wave",
            "wave_pick",
            "packing_check",
            "sourcing_choice",
            "handover_sheet",
            "handover_parcel");

    @Inject
    StockedShop shop;

    @Inject
    Cast cast;

    @Inject
    Tables tables;

    private String number;
    private String parcel;
    private String wave;

    /** Its goods may still come from elsewhere. */
    private String unpacked;

    private String sheet;
    private String take;
    private String file;
    private String report;
    private String returning;
    private String returned;
    private String coming;
    private String leaving;
    private Sku counted;

    @Inject
    HandoverSheets sheets;

    @Inject
    StockTakes takes;

    @Inject
    StockFiles files;

    @Inject
    DamageReports reports;

    @Inject
    Returns returns;

    @Inject
    Orders orders;

    @BeforeEach
    void pack() {
        shop.stock();
        number = confirmed(2);
        unpacked = confirmed(1);
        parcel = staff().body(Map.of("lines", List.of(Map.of("sku", Goods.KAOS_M.value(), "quantity", 1))))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        staff().body(Map.of("bins", List.of("A-01")))
                .put("/api/v1/warehouses/BDG/bins")
                .then()
                .statusCode(200);
        wave = staff().body(Map.of("warehouse", "BDG", "orders", List.of(confirmed(1))))
                .post("/api/v1/waves")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        var begun = HandoverSheet.start(
                sheets.nextNumber(), Goods.BANDUNG, "JNE", LocalDate.of(2026, 11, 22), "uji", Instant.EPOCH);
        sheets.add(begun);
        sheet = begun.number().value();
        counted = new Sku("UJI-" + UUID.randomUUID());
        take = QuarkusTransaction.requiringNew().call(() -> {
            var started = StockTake.start(
                    takes.nextNumber(2026), Goods.BANDUNG, "Uji", List.of(counted), "uji", Instant.EPOCH);
            takes.add(started);
            return started.number().value();
        });
        report = QuarkusTransaction.requiringNew().call(() -> {
            var damaged = new DamageReport(
                    reports.nextNumber(2026),
                    counted,
                    Goods.BANDUNG,
                    StockMovement.Kind.DAMAGE,
                    Quantity.of(1),
                    DamageReport.Reason.WET,
                    "",
                    1,
                    "uji",
                    Instant.EPOCH);
            reports.add(damaged, List.of(new Photo(Photo.Type.PNG, new byte[] {1})));
            return damaged.number().value();
        });
        returning = returned(UnaryOperator.identity());
        returned = returned(request -> request.receive(Goods.BANDUNG, Instant.EPOCH));
        file = files.add(2026, OtherWarehousesTest::checked).number().value();
        receive("JKT");
        receive("BDG");
        coming = sent("JKT", "BDG");
        leaving = sent("BDG", "JKT");
    }

    /** One piece of the order, approved. */
    private String returned(UnaryOperator<ReturnRequest> step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var line =
                    new ReturnRequest.Line(Goods.KAOS_M, Quantity.of(1), ReturnReason.CHANGED_MIND, Optional.empty());
            var request = ReturnRequest.ask(
                            returns.nextNumber(2026),
                            orders.get(new OrderNumber(number)),
                            ReturnRequest.Origin.STAFF,
                            ReturnRequest.Wish.REFUND,
                            List.of(line),
                            1,
                            0,
                            Instant.EPOCH)
                    .approve(Instant.EPOCH);
            returns.add(step.apply(request), List.of());
            return request.number().value();
        });
    }

    private static StockFile checked(StockFileNumber number) {
        return new StockFile(
                number,
                StockFile.Kind.LEVELS,
                UUID.randomUUID(),
                "uji.csv",
                10,
                1,
                Set.of(Goods.BANDUNG),
                "uji",
                Instant.EPOCH,
                StockFile.State.CHECKED,
                Optional.empty(),
                new StockFile.Tally(1, 1, 0, 0, 0),
                2,
                0,
                "",
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static void receive(String warehouse) {
        staff().body(Map.of("warehouse", warehouse, "kind", "RECEIPT", "change", 1, "reference", "uji"))
                .post("/api/v1/stock/{sku}/movements", Goods.KAOS_M.value())
                .then()
                .statusCode(201);
    }

    private static String sent(String from, String to) {
        return staff().body(Map.of(
                        "from", from, "to", to, "lines", List.of(Map.of("sku", Goods.KAOS_M.value(), "quantity", 1))))
                .post("/api/v1/transfers")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static String confirmed(int pieces) {
        String placed = placed(Goods.KAOS_M, pieces, "BANK_TRANSFER").getString("number");
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", placed)
                .then()
                .statusCode(200);
        return placed;
    }

    @Test
    void of_every_page_it_is_known_what_it_does_with_warehouses() {
        var needed = Matrix.routes();
        assertThat(House.endpoints().stream()
                        .filter(e -> !e.isApi() && ABOUT_WAREHOUSES.contains(needed.get(e.route())))
                        .map(House.Endpoint::route))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                ACTS.keySet(),
                                READS.keySet(),
                                SHUT,
                                BETWEEN,
                                NOWHERE_YET,
                                Set.of(HOMES, FIGURES, COUNTS, DAMAGE))
                        .flatMap(Set::stream)
                        .toList());
    }

    @Test
    void is_shut_where_it_is_all_about_another_warehouse() {
        for (var page : SHUT) {
            var address = filled(page.replace("GET ", ""));
            assertThat(look(address, Goods.JAKARTA).statusCode()).as(address).isEqualTo(403);
            assertThat(look(address, Goods.BANDUNG).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void takes_no_file_about_another_warehouse() {
        var before = tables.contents(THEIRS);
        for (var route : List.of(HOMES, COUNTS))
            assertThat(send(route, Goods.JAKARTA).statusCode()).as(route).isEqualTo(403);
        assertThat(sendDamage(Goods.JAKARTA).statusCode()).isEqualTo(403);
        assertThat(tables.contents(THEIRS)).isEqualTo(before);
        assertThat(sendDamage(Goods.BANDUNG).statusCode()).isEqualTo(303);
        for (var route : List.of(HOMES, COUNTS))
            assertThat(send(route, Goods.BANDUNG).statusCode()).as(route).isEqualTo(200);
    }

    private Response sendDamage(WarehouseCode bound) {
        var token = Attack.token();
        return Attack.request("laris_staf", cast.session(cast.staffOf("WAREHOUSE", bound)))
                .cookie("laris_csrf", token.cookie())
                .multiPart("csrf", token.field())
                .multiPart("sku", Goods.KAOS_M.value())
                .multiPart("gudang", "BDG")
                .multiPart("apa", "DAMAGE")
                .multiPart("jumlah", "1")
                .multiPart("sebab", "WET")
                .multiPart("catatan", "")
                .post(DAMAGE.replace("POST ", ""));
    }

    private Response send(String route, WarehouseCode bound) {
        var token = Attack.token();
        return Attack.request("laris_staf", cast.session(cast.staffOf("WAREHOUSE", bound)))
                .cookie("laris_csrf", token.cookie())
                .multiPart("csrf", token.field())
                .multiPart(
                        "berkas",
                        "uji.csv",
                        (route.equals(HOMES)
                                        ? "SKU,Rak\n" + Goods.KAOS_M + ",A-01\n"
                                        : "sku,counted\n" + counted + ",1\n")
                                .getBytes(),
                        "text/csv")
                .post(filled(route.replace("POST ", "")));
    }

    private String filled(String address) {
        return address.replace("{number}/gudang", unpacked + "/gudang")
                .replace("{number}", number)
                .replace("{parcel}", parcel)
                .replace("{code}", "BDG")
                .replace("{wave}", wave)
                .replace("{sheet}", sheet)
                .replace("{transfer}", address.endsWith("/kembali") ? leaving : coming)
                .replace("{take}", take)
                .replace("{return}", address.endsWith("/periksa") ? returned : returning)
                .replace("{file}", file)
                .replace("{report}", report)
                .replace("{place}", "1")
                .replace("{counted}", counted.value());
    }

    private Response look(String address, WarehouseCode bound) {
        return Attack.request("laris_staf", cast.session(cast.staffOf("WAREHOUSE", bound)))
                .get(address);
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
        for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], filled(fields[i + 1]));
        return request.post(filled(route.replace("POST ", "")));
    }

    private String read(String address, WarehouseCode bound) {
        var answer = Attack.request("laris_staf", cast.session(cast.staffOf("WAREHOUSE", bound)))
                .get(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }
}
