package id.laris.web.returns;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.order.CheckOut.CheckedOut;
import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.returns.ReturnPolicies;
import id.laris.application.shared.Goods;
import id.laris.application.shipping.Shipments;
import id.laris.application.stock.StockBook;
import id.laris.domain.identity.Role;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Sku;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReturnPagesTest {
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    @Inject
    Shipments shipments;

    @Inject
    StockBook stock;

    @Inject
    ReturnPolicies policies;

    private final TestBrowser buyer = new TestBrowser();
    private Staff.Browser keeper;
    private CheckedOut placed;
    private Sku sku;

    @BeforeEach
    void deliver() {
        shop.open();
        keeper = staff.browserOf(Role.OWNER);
        placed = shop.order(PaymentMethod.BANK_TRANSFER);
        shop.payAndShip(placed.order().number());
        sku = placed.order().lines().get(0).sku();
    }

    private void arrive() {
        var parcel = shipments.ofOrder(placed.order().id()).get(0).id();
        keeper.submit("/admin/pesanan/" + placed.order().number() + "/parsel/" + parcel + "/sampai")
                .statusCode(303);
    }

    private String page() {
        return "/pesanan/" + placed.order().number() + "/retur";
    }

    private String withToken(String address) {
        return address + "?token=" + placed.token();
    }

    private Response ask(String pieces, String reason, byte[]... photos) {
        var csrf = buyer.page(withToken(page())).replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        var request = given().redirects()
                .follow(false)
                .cookie("laris_csrf", buyer.cookie("laris_csrf"))
                .multiPart("csrf", csrf)
                .multiPart("token", placed.token())
                .multiPart("sku", sku.value())
                .multiPart("jumlah", pieces)
                .multiPart("alasan", reason)
                .multiPart("harapan", "REFUND")
                .multiPart("catatan", "Sobek <di bahu>")
                .multiPart("bank", "BCA")
                .multiPart("rekening", "1234567890")
                .multiPart("atas-nama", "Sari Dewi");
        for (var photo : photos) request.multiPart("foto", "foto.png", photo, "image/png");
        return request.post(page());
    }

    private String asked() {
        var answer = ask("1", "DAMAGED", PHOTO);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst(".*(RT-\\d{4}-\\d+).*", "$1");
    }

    @Test
    void goods_come_back_are_looked_at_and_paid() {
        arrive();
        assertThat(buyer.page(withToken("/pesanan/" + placed.order().number()))).contains("Kembalikan barang");
        var number = asked();
        var theirs = withToken(page() + "/" + number);
        assertThat(buyer.page(theirs))
                .contains("Menunggu dinilai", "Sobek &lt;di bahu&gt;", "Rusak atau cacat", "Foto 1");
        assertThat(given().get(withToken(page() + "/" + number + "/foto/1")).contentType())
                .isEqualTo("image/png");

        var desk = "/admin/retur/" + number;
        assertThat(keeper.read("/admin/retur")).contains(number);
        assertThat(keeper.read(desk))
                .contains("Nilai permintaan", "Sobek &lt;di bahu&gt;")
                .doesNotContain("1234567890");
        keeper.submit(desk + "/nilai", "keputusan", "tanya", "pesan", "").statusCode(422);
        keeper.submit(desk + "/nilai", "keputusan", "tanya", "pesan", "Boleh foto labelnya?")
                .statusCode(303);
        assertThat(buyer.page(theirs)).contains("Boleh foto labelnya?", "Jawab di bawah");
        assertThat(buyer.follow(page() + "/" + number + "/tulis", "token", placed.token(), "teks", "Sudah tidak ada"))
                .contains("Menunggu dinilai", "Sudah tidak ada");
        keeper.submit(desk + "/nilai", "keputusan", "setuju", "pesan", "").statusCode(303);
        assertThat(buyer.page(theirs)).contains("Disetujui", "Cetak label");
        assertThat(buyer.page(withToken(page() + "/" + number + "/label"))).contains("<svg", number);
        assertThat(buyer.follow(
                        page() + "/" + number + "/kirim", "token", placed.token(), "kurir", "JNE", "resi", "RET-1"))
                .contains("Barang dalam perjalanan", "RET-1");

        keeper.submit(desk + "/terima", "gudang", "BDG").statusCode(303);
        keeper.submit(
                        desk + "/periksa",
                        "sku",
                        sku.value(),
                        "bagus",
                        "1",
                        "rusak",
                        "1",
                        "tidak-ada",
                        "0",
                        "dihargai",
                        "1")
                .statusCode(422)
                .body(containsString("Periksa barangnya"));
        var before = damaged();
        keeper.submit(
                        desk + "/periksa",
                        "sku",
                        sku.value(),
                        "bagus",
                        "0",
                        "rusak",
                        "1",
                        "tidak-ada",
                        "0",
                        "dihargai",
                        "1")
                .statusCode(303);
        assertThat(damaged()).isEqualTo(before + 1);
        assertThat(keeper.read(desk)).contains("Yang harus kembali", "Pembeli sudah menyebut rekening");
        keeper.submit(desk + "/selesai", "kirim-balik", "", "pembayar", "pembeli", "transfer", "999.999.999")
                .statusCode(422)
                .body(containsString("Yang harus kembali"));
        keeper.submit(desk + "/selesai", "kirim-balik", "", "pembayar", "pembeli", "transfer", "20.000")
                .statusCode(303);

        var refunds = payments.get(placed.order().id()).refunds();
        assertThat(refunds).extracting(Refund::way).contains(Refund.Way.TRANSFER);
        assertThat(keeper.read("/admin/pembayaran")).contains(number, "BCA 1234567890");
        assertThat(buyer.page(theirs)).contains("Selesai", "Ke rekeningmu");
        assertThat(keeper.read("/admin/retur?keadaan=SETTLED&q=" + number)).contains(number);
        assertThat(keeper.read("/admin/retur/unduh?keadaan=semua"))
                .contains(number + "," + placed.order().number());
        assertThat(keeper.read("/admin/pesanan/" + placed.order().number())).contains("Retur " + number + " selesai");
    }

    @Test
    void staff_send_other_goods_and_both_sides_see_it() {
        arrive();
        var number = asked();
        var desk = "/admin/retur/" + number;
        assertThat(keeper.read(desk)).doesNotContain("Kirim barang pengganti");
        keeper.submit(desk + "/nilai", "keputusan", "setuju", "pesan", "").statusCode(303);
        assertThat(keeper.read(desk)).contains("Kirim barang pengganti", "sebelum barang retur diperiksa");

        keeper.submit(desk + "/ganti", "sku", sku.value(), "pengganti", sku.value(), "jumlah", "1")
                .statusCode(422);
        keeper.submit(desk + "/ganti", "sku", sku.value(), "pengganti", "<b>", "jumlah", "1", "dulu", "ya")
                .statusCode(422);
        keeper.submit(
                        desk + "/ganti",
                        "sku",
                        sku.value(),
                        "pengganti",
                        sku.value(),
                        "jumlah",
                        "1",
                        "kirim-baru",
                        "9.000",
                        "dulu",
                        "ya")
                .statusCode(303);

        var page = keeper.read(desk);
        assertThat(page).contains("Diganti dengan", "Dipakai untuk pengganti").doesNotContain("Kirim barang pengganti");
        var other = page.replaceFirst(
                "(?s).*Diganti dengan</dt><dd><a class=\"num\" href=\"/admin/pesanan/([^\"]+)\".*", "$1");
        assertThat(keeper.read("/admin/pesanan/" + other)).contains("Tukar retur", "Pengganti barang retur " + number);
        assertThat(keeper.read("/admin/pesanan/" + placed.order().number()))
                .contains("Barang retur " + number + " diganti", other);
        assertThat(buyer.page(withToken(page() + "/" + number))).contains("Diganti dengan pesanan", other);
        keeper.submit(desk + "/ganti", "sku", sku.value(), "pengganti", sku.value(), "jumlah", "1", "dulu", "ya")
                .statusCode(422)
                .body(containsString("sudah diganti dengan pesanan"));
    }

    @Test
    void what_the_policy_does_not_take_is_explained_and_what_was_typed_stays() {
        arrive();

        var without = ask("1", "DAMAGED");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString()).contains("Tambahkan foto", "Sobek &lt;di bahu&gt;", "1234567890");
        assertThat(ask("9999", "WRONG_SIZE").asString()).contains("yang bisa dikembalikan");
        assertThat(ask("0", "WRONG_SIZE").asString()).contains("paling sedikit satu barang");
        assertThat(ask("1", "WRONG_SIZE", "<script>".getBytes()).asString()).contains("bukan foto");
        assertThat(buyer.page(withToken(page()))).doesNotContain("RT-");
    }

    @Test
    void nothing_can_be_asked_before_the_goods_arrived() {
        assertThat(buyer.page(withToken(page()))).contains("Tidak ada barang dari pesanan ini");
        assertThat(buyer.open(page()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_return_can_be_called_off_and_belongs_to_its_order_alone() {
        arrive();
        var number = asked();
        var other = shop.order(PaymentMethod.BANK_TRANSFER);

        assertThat(buyer.open("/pesanan/" + other.order().number() + "/retur/" + number + "?token=" + other.token())
                        .statusCode())
                .isEqualTo(404);
        assertThat(buyer.follow(page() + "/" + number + "/batal", "token", placed.token()))
                .contains("Kamu membatalkan pengembalian ini");
    }

    @Test
    void a_parcel_nobody_took_comes_back() {
        var number = placed.order().number().value();

        keeper.submit("/admin/retur/paket", "pesanan", "LR-999999").statusCode(422);
        var desk = keeper.submit("/admin/retur/paket", "pesanan", number)
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(/admin/retur/[^?]+).*", "$1");
        keeper.submit(desk + "/terima", "gudang", "BDG").statusCode(303);
        var pieces = String.valueOf(placed.order().lines().get(0).quantity());
        keeper.submit(
                        desk + "/periksa",
                        "sku",
                        sku.value(),
                        "bagus",
                        pieces,
                        "rusak",
                        "0",
                        "tidak-ada",
                        "0",
                        "dihargai",
                        pieces)
                .statusCode(303);
        keeper.submit(desk + "/selesai", "kirim-balik", "", "pembayar", "pembeli", "transfer", "")
                .statusCode(303);

        var after = orders.get(placed.order().id());
        assertThat(after.fulfilment()).isEqualTo(FulfilmentState.RETURNED);
        assertThat(after.state()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void the_policy_is_changed_for_requests_to_come() {
        var version = policies.current().version();
        assertThat(keeper.read("/admin/retur/kebijakan")).contains("Aturan nomor " + version);

        keeper.submit("/admin/retur/kebijakan", policy(version, "999"))
                .statusCode(422)
                .body(containsString("0 sampai 365"));
        keeper.submit("/admin/retur/kebijakan", policy(version, "14")).statusCode(303);

        assertThat(policies.current().version()).isEqualTo(version + 1);
        assertThat(policies.current().windowDays()).isEqualTo(14);
        assertThat(policies.current().finalSkus()).containsExactly(new Sku("OBRAL-1"));
        keeper.submit("/admin/retur/kebijakan", policy(version, "7")).statusCode(422);
    }

    private static String[] policy(int version, String days) {
        return new String[] {
            "nomor",
            String.valueOf(version),
            "hari",
            days,
            "diterima",
            "DAMAGED",
            "diterima",
            "WRONG_SIZE",
            "diterima",
            "WRONG_ITEM",
            "diterima",
            "NOT_TAKEN",
            "berfoto",
            "DAMAGED",
            "toko",
            "DAMAGED",
            "kirim-balik",
            "DAMAGED",
            "final",
            "DAMAGED",
            "persen",
            "0",
            "persen",
            "0",
            "persen",
            "0",
            "persen",
            "2,5",
            "persen",
            "10",
            "persen",
            "0",
            "kategori",
            "",
            "skus",
            "OBRAL-1"
        };
    }

    private int damaged() {
        return stock.levels(List.of(sku)).stream()
                .filter(l -> l.warehouse().equals(Goods.BANDUNG))
                .mapToInt(l -> l.damaged().value())
                .sum();
    }
}
