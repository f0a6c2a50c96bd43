package id.laris.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.risk.RiskPolicies;
import id.laris.application.shared.Goods;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.RiskRule;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckoutPagesTest {
    private static final List<String> COMPLETE = List.of(
            "name", "Sari Dewi",
            "email", "sari@contoh.test",
            "phone", "0812 0000 1111",
            "province", "32",
            "regency", "32.73",
            "district", "32.73.01",
            "village", "32.73.01.1001",
            "street", "Jl. Setiabudi 10 RT 02/03",
            "postalCode", "40153",
            "shippingOption", "REG",
            "paymentMethod", "BANK_TRANSFER",
            "note", "Tolong dibungkus rapi");

    private static final String COD = "value=\"CASH_ON_DELIVERY\"";

    @Inject
    ShopInTest shop;

    @Inject
    RiskPolicies policies;

    @Inject
    SystemWork system;

    private final TestBrowser browser = new TestBrowser();

    @BeforeEach
    void fill_a_cart() {
        shop.open();
        browser.page("/produk/topi-rimba");
        browser.follow("/keranjang", "sku", Goods.TOPI.value(), "jumlah", "2");
    }

    @Test
    void without_goods_it_leads_back_to_the_cart() {
        var answer = new TestBrowser().open("/checkout");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(TestBrowser.placeOf(answer)).isEqualTo("/keranjang");
    }

    @Test
    void asks_for_the_address_level_by_level_and_shows_fees_as_soon_as_it_can() {
        var empty = browser.page("/checkout");
        assertThat(empty).contains("Jawa Barat", "Pilih alamat dulu").doesNotContain("Kota Bandung");

        var province = choose("province", "32");
        assertThat(province).contains("Kota Bandung", "Reguler", "Rp10.000", "Rp110.000");

        var regency = choose("province", "32", "regency", "32.73", "name", "Sari & Budi");
        assertThat(regency).contains("Sukasari", "value=\"Sari &amp; Budi\"");

        var all = choose("province", "32", "regency", "32.73", "district", "32.73.01", "village", "32.73.01.1002");
        assertThat(all).contains("<option value=\"32.73.01.1002\" selected>Isola</option>");
    }

    @Test
    void a_region_outside_the_one_above_does_not_count() {
        var moved = choose("province", "91", "regency", "32.73", "district", "32.73.01");

        assertThat(moved)
                .contains("Kota Jayapura", "kami belum mengirim ke wilayah ini")
                .doesNotContain("Sukasari");
    }

    @Test
    void the_chosen_way_of_shipping_is_in_the_total() {
        assertThat(choose("province", "32", "shippingOption", "EKSPRES")).contains("id=\"total\">Rp120.000");
    }

    @Test
    void says_all_mistakes_at_once_and_keeps_what_was_typed() {
        browser.page("/checkout");
        var answer = browser.send(
                "/checkout",
                "name",
                "",
                "email",
                "sari@",
                "phone",
                "12",
                "street",
                "x",
                "postalCode",
                "4015",
                "province",
                "32",
                "note",
                "Titip <b>satpam</b>");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "Tulis namamu",
                        "Tulis alamat e-mail yang lengkap",
                        "Tulis nomor telepon",
                        "Tulis jalan dan nomor rumah",
                        "Tulis kode pos",
                        "sampai kelurahan",
                        "Pilih cara bayar")
                .contains("value=\"sari@\"", "value=\"12\"", "value=\"4015\"", "Titip &lt;b&gt;satpam&lt;/b&gt;")
                .contains("aria-invalid=\"true\"", "role=\"alert\"");
    }

    @Test
    void places_the_order_and_shows_how_to_pay() {
        browser.page("/checkout");
        var page = browser.follow("/checkout", complete());

        assertThat(page)
                .contains("Menunggu pembayaran", "BCA", "1234567890", "Topi Rimba", "Sari Dewi", "Kota Bandung");
        assertThat(page).contains("Rp110.<em>").contains("Tolong dibungkus rapi");
        assertThat(browser.page("/keranjang")).contains("Keranjangmu masih kosong");
    }

    @Test
    void a_form_sent_twice_places_one_order() {
        browser.page("/checkout");
        var cart = browser.cookie("laris_cart");
        var first = TestBrowser.placeOf(browser.send("/checkout", complete()));
        browser.give("laris_cart", cart);
        var second = TestBrowser.placeOf(browser.send("/checkout", complete()));

        assertThat(numberIn(second)).isEqualTo(numberIn(first));
    }

    @Test
    void card_payers_are_sent_on_to_the_gateway() {
        browser.page("/checkout");
        var page = browser.follow("/checkout", changed("paymentMethod", "CARD"));

        assertThat(page).contains("http-equiv=\"refresh\"", "https://pay.example/", "Bayar sekarang");
    }

    @Test
    void cash_on_delivery_needs_no_payment_now() {
        browser.page("/checkout");
        var page = browser.follow("/checkout", changed("paymentMethod", "CASH_ON_DELIVERY"));

        assertThat(page)
                .contains("Sedang disiapkan", "Siapkan uang tunai", "Rp110.000")
                .doesNotContain("Bayar sekarang");
    }

    @Test
    void a_way_to_pay_later_that_would_be_refused_is_hidden_and_it_is_said_why() {
        var typed = new ArrayList<>(COMPLETE);
        typed.set(typed.indexOf("sari@contoh.test"), "budi-%s@contoh.test".formatted(UUID.randomUUID()));
        typed.set(typed.indexOf("0812 0000 1111"), "0857 2222 3333");
        typed.addAll(List.of("recipientPhone", "0813 7777 8888"));
        var toThemselves = typed.subList(0, typed.size() - 2).toArray(String[]::new);
        assertThat(choose(typed.toArray(String[]::new))).contains(COD);
        var before = policies.current();
        weigh(Map.of(RiskRule.ADDRESS_MISMATCH, 100), before, 100);
        try {
            var page = choose(typed.toArray(String[]::new));
            assertThat(page).doesNotContain(COD).contains("menerima pembayarannya dulu", "value=\"QRIS\"");
            assertThat(choose(toThemselves)).contains(COD).doesNotContain("menerima pembayarannya dulu");
        } finally {
            weigh(before.points(), before, before.payFirstFrom());
        }
    }

    private void weigh(Map<RiskRule, Integer> points, RiskPolicy like, int payFirstFrom) {
        system.run(() -> policies.add(new RiskPolicy(
                policies.current().version() + 1, points, like.limits(), like.holdFrom(), payFirstFrom, like.since())));
    }

    @Test
    void what_sold_out_meanwhile_is_said_before_ordering() {
        browser.page("/produk/kaos-kawung");
        browser.follow("/keranjang", "sku", Goods.KAOS_M.value());
        browser.page("/checkout");
        shop.free(Goods.KAOS_M, 0);

        var refused = browser.send("/checkout", complete());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString())
                .contains("Stok atau harga baru saja berubah", "Barang ini baru saja habis.", "Jl. Setiabudi 10");

        var agreed = browser.send("/checkout/setuju", complete());
        assertThat(agreed.asString())
                .doesNotContain("Barang ini baru saja habis.")
                .contains("Jl. Setiabudi 10");
        assertThat(browser.follow("/checkout", complete())).contains("Menunggu pembayaran");
    }

    @Test
    void a_way_to_pay_that_is_not_offered_is_refused() {
        browser.page("/checkout");
        var answer = browser.send("/checkout", changed("paymentMethod", "CASH"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Pilih cara bayar.");
    }

    @Test
    void a_bank_is_chosen_within_its_method() {
        assertThat(browser.page("/checkout"))
                .contains("name=\"paymentMethod\" value=\"VIRTUAL_ACCOUNT.bca\"", ">BNI<")
                .doesNotContain("value=\"VIRTUAL_ACCOUNT\"");

        var page = browser.follow("/checkout", changed("paymentMethod", "VIRTUAL_ACCOUNT.bni"));

        assertThat(page).contains("Virtual account · BNI");
    }

    @Test
    void a_bank_that_is_not_offered_is_refused() {
        browser.page("/checkout");
        for (var none : List.of("VIRTUAL_ACCOUNT.bri", "VIRTUAL_ACCOUNT.<b>", "QRIS.bca")) {
            var answer = browser.send("/checkout", changed("paymentMethod", none));

            assertThat(answer.statusCode()).as(none).isEqualTo(422);
            assertThat(answer.asString()).contains("Pilih cara bayar.");
        }
    }

    private String choose(String... fields) {
        browser.page("/checkout");
        return browser.send("/checkout/pilihan", fields)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String[] complete() {
        return COMPLETE.toArray(String[]::new);
    }

    private static String[] changed(String field, String value) {
        var fields = new ArrayList<>(COMPLETE);
        fields.set(fields.indexOf(field) + 1, value);
        return fields.toArray(String[]::new);
    }

    private static String numberIn(String place) {
        return Arrays.stream(place.split("[/?]"))
                .filter(p -> p.startsWith("LR-"))
                .findFirst()
                .orElseThrow();
    }
}
