package id.laris.web.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.notification.Messages;
import id.laris.application.purchasing.PurchaseOrders;
import id.laris.application.purchasing.PurchaseQuery;
import id.laris.application.purchasing.SkuCosts;
import id.laris.application.shared.Goods;
import id.laris.application.stock.StockBook;
import id.laris.domain.identity.Role;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Money;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a supplier's first price to the last piece on the shelf, as people do it in the office. */
@QuarkusTest
class BuyingPagesTest {
    private static final String SUPPLIERS = "/admin/pembelian/pemasok";
    private static final String ORDERS = "/admin/pembelian/pesanan";
    private static final String RECEIPTS = "/admin/pembelian/penerimaan";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    StockBook stock;

    @Inject
    PurchaseOrders orders;

    @Inject
    SkuCosts costs;

    @Inject
    Messages messages;

    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
    }

    private String supplier() {
        var place = owner.submit(
                        SUPPLIERS,
                        "nama",
                        "Kain <b>Jaya</b>",
                        "kontak",
                        "Bu Rahayu",
                        "email",
                        "rahayu@kain.test",
                        "hari",
                        "7",
                        "minimum",
                        "500.000")
                .statusCode(303)
                .extract()
                .header("Location");
        var card = place.replaceAll(".*(" + SUPPLIERS + "/[0-9a-f-]{36}).*", "$1");
        owner.submit(
                        card + "/harga",
                        "sku",
                        Goods.KAOS_L.value(),
                        "sku-pemasok",
                        "KJ-77",
                        "isi",
                        "12",
                        "harga",
                        "50.000",
                        "minimum",
                        "12",
                        "mulai",
                        "2026-01-01")
                .statusCode(303);
        return card.replace(SUPPLIERS + "/", "");
    }

    private ValidatableResponse draft(String supplier, String quantity) {
        return owner.submit(
                ORDERS,
                "pemasok",
                supplier,
                "gudang",
                "BDG",
                "sku",
                Goods.KAOS_L.value(),
                "jumlah",
                quantity,
                "harga",
                "",
                "tiba",
                "",
                "ongkos",
                "24000",
                "catatan",
                "Per ukuran");
    }

    private String drafted(String quantity) {
        var place = draft(supplier(), quantity).statusCode(303).extract().header("Location");
        return place.replaceAll(".*(PO-\\d{4}-\\d+).*", "$1");
    }

    private String sent(String quantity) {
        var number = drafted(quantity);
        owner.submit(ORDERS + "/" + number + "/kirim").statusCode(303);
        return number;
    }

    private PurchaseState state(String number) {
        return orders.get(new PurchaseNumber(number)).state();
    }

    private int onHand() {
        return stock.levels(List.of(Goods.KAOS_L)).stream()
                .mapToInt(level -> level.onHand().value())
                .sum();
    }

    private static ValidatableResponse receive(Staff.Browser who, String key, String number, String... more) {
        var fields = new java.util.ArrayList<>(
                List.of("kunci", key, "pesanan", number, "gudang", "BDG", "sku", Goods.KAOS_L.value()));
        fields.addAll(List.of(more));
        return who.submit(RECEIPTS, fields.toArray(String[]::new));
    }

    @Test
    void a_supplier_is_written_down_and_what_strangers_typed_stays_text() {
        var card = owner.read(SUPPLIERS + "/" + supplier());

        assertThat(card)
                .contains("Kain &lt;b&gt;Jaya&lt;/b&gt;", "rahayu@kain.test", "KJ-77", "Rp50.000", "Rp500.000")
                .doesNotContain("<b>Jaya</b>");
        assertThat(owner.read(SUPPLIERS + "?q=jaya")).contains("Bu Rahayu");
    }

    @Test
    void a_supplier_that_cannot_be_comes_back_with_what_was_typed() {
        owner.submit(SUPPLIERS, "nama", "Kain", "email", "bukan-surel", "hari", "999")
                .statusCode(422)
                .body(containsString("value=\"bukan-surel\""))
                .body(containsString("Isi lama pengadaan dengan 0 sampai 365 hari."));
        owner.submit(SUPPLIERS, "nama", "Kain", "hari", "banyak").statusCode(422);
    }

    @Test
    void prices_go_out_as_a_file_and_come_in_again() {
        var card = SUPPLIERS + "/" + supplier();
        var file = owner.request()
                .get(card + "/harga/unduh")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("KAOS-NILA-L,KJ-77,12,50000,12,2026-01-01");

        upload(card, file.replace("50000", "55000").replace("2026-01-01", "2026-02-01"))
                .statusCode(303);
        upload(
                        card,
                        "sku;sku_pemasok;isi_kemasan;harga_satuan;minimum;berlaku_mulai\nTOPI-HITAM;;1;9000;1;2026-02-01\n")
                .statusCode(303);
        upload(card, "kepala\nTOPI-HITAM,,1,9000,1,2026-02-01\nTOPI-HITAM,,0,9000,1,2026-03-01\n")
                .statusCode(422)
                .body(containsString("Baris 3:"));
        upload(card, "kepala\nTIDAK-ADA,,1,9000,1,2026-02-01\n").statusCode(422);

        assertThat(owner.read(card))
                .contains("Rp55.000", "TOPI-HITAM", "Rp9.000")
                .doesNotContain("TIDAK-ADA");
        owner.submit(card + "/harga/hapus", "sku", "TOPI-HITAM", "mulai", "2026-02-01")
                .statusCode(303);
        assertThat(owner.read(card)).doesNotContain("TOPI-HITAM");
    }

    @Test
    void a_price_of_many_is_typed_shown_taken_and_refused_when_it_does_not_fall() {
        var supplier = supplier();
        var card = SUPPLIERS + "/" + supplier;
        stepped(card, "24 = 48.000; 48:45.000").statusCode(303);

        assertThat(owner.read(card)).contains("mulai 24: Rp48.000", "mulai 48: Rp45.000");
        assertThat(owner.request().get(card + "/harga/unduh").asString())
                .contains("harga_banyak", "KAOS-NILA-L,KJ-77,12,50000,12,2026-01-01,24=48000 48=45000");
        for (var wrong : List.of("24", "24=", "x=1", "24=50.000", "24=1 24=1", "1=5", "24=48.000 12=1"))
            stepped(card, wrong).statusCode(422).body(containsString("Tulis harga untuk jumlah banyak"));
        draft(supplier, "24").statusCode(303);
        upload(card, "kepala\nTOPI-HITAM,,1,9000,1,2026-02-01,\"10=8.500, 50=8.000\"\n")
                .statusCode(303);

        assertThat(owner.read(card)).contains("mulai 10: Rp8.500", "mulai 50: Rp8.000");
        assertThat(orders.list(new PurchaseQuery(
                                "",
                                Set.of(),
                                Optional.of(new SupplierId(UUID.fromString(supplier))),
                                Set.of(),
                                Optional.empty(),
                                10))
                        .items()
                        .get(0)
                        .goods())
                .isEqualTo(Money.rupiah(24 * 48_000L));
    }

    @Test
    void what_one_order_costs_is_typed_and_shown_again() {
        var place = owner.submit(SUPPLIERS, "nama", "Kain Jauh", "hari", "7", "ongkos", "150.000")
                .statusCode(303)
                .extract()
                .header("Location");
        var card = place.replaceAll(".*(" + SUPPLIERS + "/[0-9a-f-]{36}).*", "$1");

        assertThat(owner.read(card)).contains("name=\"ongkos\"", "value=\"150000\"");
        owner.submit(card, "nama", "Kain Jauh", "ongkos", "banyak").statusCode(422);
    }

    private ValidatableResponse stepped(String card, String breaks) {
        return owner.submit(
                card + "/harga",
                "sku",
                Goods.KAOS_L.value(),
                "sku-pemasok",
                "KJ-77",
                "isi",
                "12",
                "harga",
                "50.000",
                "minimum",
                "12",
                "mulai",
                "2026-01-01",
                "bertingkat",
                breaks);
    }

    private ValidatableResponse upload(String card, String text) {
        return owner.request()
                .contentType("multipart/form-data")
                .multiPart("csrf", owner.token())
                .multiPart("berkas", "harga.csv", text.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(card + "/harga/unggah")
                .then();
    }

    @Test
    void an_order_is_drafted_changed_sent_and_confirmed() {
        var number = drafted("24");
        assertThat(owner.read(ORDERS + "/" + number)).contains("Rp1.224.000", "2 × 12", "Per ukuran");
        assertThat(owner.read(ORDERS + "/" + number + "/ubah")).contains("value=\"24\"");

        owner.submit(
                        ORDERS + "/" + number + "/ubah",
                        "versi",
                        "0",
                        "gudang",
                        "BDG",
                        "sku",
                        Goods.KAOS_L.value(),
                        "jumlah",
                        "36")
                .statusCode(303);
        owner.submit(
                        ORDERS + "/" + number + "/ubah",
                        "versi",
                        "0",
                        "gudang",
                        "BDG",
                        "sku",
                        Goods.KAOS_L.value(),
                        "jumlah",
                        "48")
                .statusCode(422);
        owner.submit(ORDERS + "/" + number + "/kirim").statusCode(303);
        owner.submit(ORDERS + "/" + number + "/konfirmasi", "tiba", "2027-01-05")
                .statusCode(303);

        assertThat(state(number)).isEqualTo(PurchaseState.CONFIRMED);
        assertThat(owner.read("/admin/pembelian?keadaan=CONFIRMED&q=" + number)).contains(number, "Rp1.800.000");
        assertThat(owner.read(ORDERS + "/" + number + "/cetak"))
                .contains("PESANAN PEMBELIAN", "Gudang Bandung", "KJ-77");
        assertThat(owner.read("/admin/stok?sku=" + Goods.KAOS_L)).contains("5 Januari 2027", number);
    }

    @Test
    void a_mail_that_did_not_get_through_shows_on_the_order_and_is_sent_again() {
        var number = drafted("24");
        assertThat(owner.read(ORDERS + "/" + number)).contains("Kirim ke pemasok", "rahayu@kain.test");
        owner.submit(ORDERS + "/" + number + "/kirim-lagi").statusCode(422);
        owner.submit(ORDERS + "/" + number + "/kirim").statusCode(303);
        var mail = messages.of(new PurchaseNumber(number)).get(0);
        assertThat(owner.read(ORDERS + "/" + number)).contains("Antre").doesNotContain("/kirim-lagi\"");
        messages.finish(mail.id(), Messages.State.FAILED, Optional.empty(), "550 mailbox <unknown>");

        assertThat(owner.read(ORDERS + "/" + number))
                .contains("Periksa alamatnya", "550 mailbox &lt;unknown&gt;", "/admin/pesan/" + mail.id());
        owner.submit(ORDERS + "/" + number + "/kirim-lagi").statusCode(303);

        assertThat(messages.of(new PurchaseNumber(number))).hasSize(2);
        assertThat(owner.read("/admin/pesan?q=" + number)).contains("Pesanan pembelian");
    }

    @Test
    void the_order_comes_as_a_pdf_for_who_buys() {
        var number = drafted("24");

        var file = owner.open(ORDERS + "/" + number + "/pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(number + ".pdf"))
                .extract()
                .asByteArray();

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        staff.browserOf(Role.WAREHOUSE).open(ORDERS + "/" + number + "/pdf").statusCode(403);
    }

    @Test
    void what_the_supplier_does_not_sell_like_that_comes_back() {
        draft(supplier(), "30").statusCode(422).body(containsString("dijual per 12 buah"));
        draft(supplier(), "0").statusCode(422);
        draft(supplier(), "banyak").statusCode(422).body(containsString("value=\"banyak\""));
        draft(UUID.randomUUID().toString(), "12").statusCode(404);
        var small = owner.submit(
                        ORDERS,
                        "pemasok",
                        supplier(),
                        "gudang",
                        "BDG",
                        "sku",
                        Goods.TOPI.value(),
                        "jumlah",
                        "1",
                        "harga",
                        "9000",
                        "tiba",
                        "")
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*(PO-\\d{4}-\\d+).*", "$1");
        owner.submit(ORDERS + "/" + small + "/kirim").statusCode(422).body(containsString("Rp500.000"));
        owner.submit(ORDERS + "/" + small + "/batal", "alasan", "").statusCode(422);
        owner.submit(ORDERS + "/" + small + "/batal", "alasan", "salah").statusCode(303);
        owner.submit(ORDERS + "/" + small + "/kirim").statusCode(422).body(containsString("sudah tidak di tahap itu"));
    }

    @Test
    void a_scanner_counts_piece_by_piece_and_enter_saves_nothing() {
        var number = sent("24");
        var keeper = staff.browserOf(Role.WAREHOUSE);
        assertThat(keeper.read(RECEIPTS)).contains(number);
        assertThat(keeper.read(RECEIPTS + "/baru?pesanan=" + number))
                .contains("KAOS-NILA-L")
                .doesNotContain("Rp50.000");
        int before = onHand();

        var once = receive(keeper, "", number, "bagus", "", "rusak", "", "langkah", "pindai", "pindai", "KJ-77")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(once).contains("name=\"bagus\" inputmode=\"numeric\" maxlength=\"9\" value=\"1\"");
        receive(keeper, "", number, "bagus", "1", "rusak", "", "langkah", "pindai", "pindai", "KAOS-NILA-L ")
                .statusCode(200)
                .body(containsString("KAOS-NILA-L: 2 buah."));
        receive(keeper, "", number, "bagus", "2", "rusak", "", "langkah", "pindai", "pindai", "TOPI-HITAM")
                .statusCode(200)
                .body(containsString("TOPI-HITAM”"))
                .body(containsString("value=\"2\""));
        assertThat(onHand()).isEqualTo(before);
    }

    @Test
    void a_receipt_that_is_sent_twice_counts_once() {
        var number = sent("24");
        int before = onHand();
        var key = UUID.randomUUID().toString();

        var first = receive(owner, key, number, "bagus", "10", "rusak", "0")
                .statusCode(303)
                .extract()
                .header("Location");
        receive(owner, key, number, "bagus", "10", "rusak", "0").statusCode(303).header("Location", first);
        receive(owner, key, number, "bagus", "11", "rusak", "0")
                .statusCode(422)
                .body(containsString("sudah pernah dikirim"));

        assertThat(onHand()).isEqualTo(before + 10);
        assertThat(state(number)).isEqualTo(PurchaseState.PARTLY_RECEIVED);
        assertThat(owner.read(first.replaceFirst("^https?://[^/]+", ""))).contains("Rp510.000", number);
        var slip = first.replaceAll(".*(/admin/[^&]*GR-\\d{4}-\\d+).*", "$1");
        for (var page : List.of("/admin/stok/buku?sku=", "/admin/stok?sku="))
            assertThat(owner.read(page + Goods.KAOS_L)).contains("href=\"" + slip + "\"");
        owner.submit(ORDERS + "/" + number + "/tutup", "alasan", "pemasok habis")
                .statusCode(303);
        assertThat(owner.read(ORDERS + "/" + number)).contains("pemasok habis", "Ditutup");
        receive(owner, "", number, "bagus", "1", "rusak", "")
                .statusCode(422)
                .body(containsString("sudah tidak di tahap itu"));
    }

    @Test
    void too_much_is_saved_when_somebody_ticks_it() {
        var number = sent("24");

        receive(owner, "", number, "bagus", "30", "rusak", "")
                .statusCode(422)
                .body(containsString("ditunggu 24, datang 30"))
                .body(containsString("name=\"lebih\""));
        receive(owner, "", number, "bagus", "30", "rusak", "", "lebih", "ya").statusCode(303);
        assertThat(state(number)).isEqualTo(PurchaseState.RECEIVED);
    }

    @Test
    void what_cannot_have_arrived_comes_back() {
        var number = sent("24");
        for (var wrong : List.of("-1", "banyak", "99999999", "0", "", "1.5"))
            receive(owner, "", number, "bagus", wrong, "rusak", "").statusCode(422);
        receive(owner, "", "PO-2026-99999", "bagus", "1", "rusak", "").statusCode(404);
        owner.open(RECEIPTS + "?nomor=apa").statusCode(404);
        owner.open(RECEIPTS + "?nomor=GR-2026-99999").statusCode(404);
        owner.open(ORDERS + "/apa").statusCode(404);
    }

    @Test
    void goods_without_an_order_come_with_their_cost() {
        int before = onHand();
        receive(owner, "", "", "bagus", "3", "rusak", "", "harga", "40.000", "ongkos", "1.500")
                .statusCode(303);

        assertThat(onHand()).isEqualTo(before + 3);
        assertThat(costs.of(List.of(Goods.KAOS_L))).isNotEmpty();
        assertThat(owner.read("/admin/stok?sku=" + Goods.KAOS_L)).contains("Harga pokok rata-rata");
        assertThat(staff.browserOf(Role.WAREHOUSE).read("/admin/stok?sku=" + Goods.KAOS_L))
                .contains("Akan datang")
                .doesNotContain("Harga pokok rata-rata");
    }

    @Test
    void who_does_not_buy_gets_in_nowhere() {
        var keeper = staff.browserOf(Role.WAREHOUSE);
        for (var path : List.of("/admin/pembelian", SUPPLIERS, ORDERS + "/baru", ORDERS + "/PO-2026-00001"))
            keeper.open(path).statusCode(403);
        staff.browserOf(Role.COURIER).open(RECEIPTS).statusCode(403);
        assertThat(keeper.read(RECEIPTS)).contains("Penerimaan").doesNotContain("href=\"/admin/pembelian/pemasok\"");
    }

    @Test
    void english_says_the_same() {
        supplier();
        assertThat(owner.read(SUPPLIERS + "?lang=en")).contains("Whom to talk to");
        assertThat(owner.read("/admin/pembelian?lang=en")).contains("From the draft to the last piece");
        assertThat(owner.read(RECEIPTS + "/baru?lang=en")).contains("Each scan adds one good piece");
    }
}
