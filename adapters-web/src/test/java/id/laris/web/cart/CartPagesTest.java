package id.laris.web.cart;

import static id.laris.web.ShopInTest.SHIRTS;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.shared.Money;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CartPagesTest {
    private static final String SHIRT = Goods.KAOS_M.value();
    private static final String HAT = Goods.TOPI.value();

    @Inject
    ShopInTest shop;

    private final TestBrowser browser = new TestBrowser();

    @BeforeEach
    void open() {
        shop.open();
        browser.page("/produk/kaos-kawung?sku=" + SHIRT);
    }

    @Test
    void what_is_added_lies_in_the_cart_and_is_counted() {
        var page = browser.follow("/keranjang", "sku", SHIRT, "jumlah", "2");

        assertThat(page).contains("Kaos Kawung", "Nila / M", "Rp290.000", "Keranjang, 2 barang");
        assertThat(page).contains("Sudah termasuk PPN");
        assertThat(browser.follow("/keranjang", "sku", SHIRT)).contains("Rp435.000");
        assertThat(browser.page("/")).contains("Keranjang, 3 barang");
    }

    @Test
    void the_cart_survives_in_its_cookie_only() {
        browser.send("/keranjang", "sku", HAT);
        var another = new TestBrowser();
        another.give("laris_cart", browser.cookie("laris_cart"));

        assertThat(another.page("/keranjang")).contains("Topi Rimba");
        assertThat(new TestBrowser().page("/keranjang")).contains("Keranjangmu masih kosong");
    }

    @Test
    void a_forged_cart_is_an_empty_one() {
        browser.send("/keranjang", "sku", HAT);
        var thief = new TestBrowser();
        thief.give("laris_cart", browser.cookie("laris_cart").replaceFirst("\\..*", ".AAAA"));

        assertThat(thief.page("/keranjang")).contains("Keranjangmu masih kosong");
    }

    @Test
    void more_than_there_is_is_refused_and_said() {
        var answer = browser.send("/keranjang", "sku", SHIRT, "jumlah", Integer.toString(SHIRTS + 1));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Tinggal 3 yang bisa dibeli.");
    }

    @Test
    void a_line_is_changed_stepwise_or_by_number_and_removed() {
        browser.follow("/keranjang", "sku", SHIRT);

        assertThat(browser.follow("/keranjang/ubah", "sku", SHIRT, "jumlah", "1", "langkah", "1"))
                .contains("Keranjang, 2 barang");
        assertThat(browser.follow("/keranjang/ubah", "sku", SHIRT, "jumlah", "3"))
                .contains("Keranjang, 3 barang");
        assertThat(browser.send("/keranjang/ubah", "sku", SHIRT, "jumlah", "banyak")
                        .asString())
                .contains("Tulis jumlah dengan angka");
        assertThat(browser.send("/keranjang/ubah", "sku", SHIRT, "jumlah", "99").asString())
                .contains("Tinggal 3 yang bisa dibeli.");
        assertThat(browser.follow("/keranjang/hapus", "sku", SHIRT)).contains("Keranjangmu masih kosong");
    }

    @Test
    void a_changed_price_is_shown_until_the_visitor_agrees() {
        browser.follow("/keranjang", "sku", HAT, "jumlah", "2");
        shop.change(Goods.product(
                "topi-rimba",
                "Topi Rimba",
                "Rimba",
                "topi",
                java.util.List.of(),
                true,
                Goods.variant(Goods.TOPI, Money.rupiah(60_000))));

        var changed = browser.page("/keranjang");
        assertThat(changed).contains("Harga berubah dari Rp50.000 menjadi Rp60.000.", "Rp120.000");
        assertThat(changed).doesNotContain("href=\"/checkout\"");

        assertThat(browser.follow("/keranjang/setuju"))
                .contains("href=\"/checkout\"")
                .doesNotContain("Harga berubah");
        shop.change(Goods.topi());
    }

    @Test
    void what_sold_out_meanwhile_is_said() {
        browser.follow("/keranjang", "sku", SHIRT, "jumlah", "2");
        shop.free(Goods.KAOS_M, 1);
        assertThat(browser.page("/keranjang")).contains("Tinggal 1 yang bisa dibeli.");

        shop.free(Goods.KAOS_M, 0);
        assertThat(browser.page("/keranjang")).contains("Barang ini baru saja habis.");
        assertThat(browser.follow("/keranjang/setuju")).contains("Keranjangmu masih kosong");
    }

    @Test
    void inside_a_page_a_short_word_answers() {
        var page = RestAssured.given()
                .header("HX-Request", "true")
                .header("X-CSRF-TOKEN", browser.cookie("laris_csrf"))
                .cookie("laris_csrf", browser.cookie("laris_csrf"))
                .contentType("application/x-www-form-urlencoded")
                .formParam("sku", HAT)
                .post("/keranjang")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("class=\"toast\"", "Masuk keranjang.", "hx-swap-oob")
                .doesNotContain("<html");
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_page_that_helps() {
        var answer = RestAssured.given()
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded")
                .formParam("sku", HAT)
                .post("/keranjang");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("Halaman ini sudah terlalu lama terbuka");
    }

    @Test
    void unknown_goods_are_refused_and_nothing_breaks() {
        assertThat(browser.send("/keranjang", "sku", "TIDAK-ADA").statusCode()).isEqualTo(409);
        assertThat(browser.send("/keranjang", "sku", "<script>").statusCode()).isEqualTo(409);
        assertThat(browser.send("/keranjang", "sku", Goods.HIDDEN.value()).asString())
                .contains("Barang ini tidak dijual lagi.");
        assertThat(browser.send("/keranjang", "sku", HAT, "jumlah", "-5").statusCode())
                .isLessThan(500);
    }
}
