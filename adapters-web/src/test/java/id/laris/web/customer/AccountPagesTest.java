package id.laris.web.customer;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountPagesTest {
    private static final Pattern ADDRESS = Pattern.compile("/akun/alamat/([0-9a-f-]{36})\"");

    @Inject
    ShopInTest shop;

    @Inject
    Customers customers;

    @BeforeEach
    void open() {
        shop.open();
    }

    private static String firstAddress(TestBrowser browser) {
        var found = ADDRESS.matcher(browser.page("/akun/alamat"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_visitor_is_asked_to_sign_in_and_comes_back_to_where_they_wanted() {
        var browser = new TestBrowser();
        var sent = browser.open("/akun/pesanan");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(TestBrowser.placeOf(sent)).isEqualTo("/akun/masuk?ke=%2Fakun%2Fpesanan");

        browser.page(TestBrowser.placeOf(sent));
        var in = browser.send(
                "/akun/masuk",
                "email",
                customers.register("Sari"),
                "password",
                Customers.PASSWORD,
                "ke",
                "/akun/pesanan");
        assertThat(TestBrowser.placeOf(in)).isEqualTo("/akun/pesanan");
        assertThat(browser.page("/akun")).contains("Halo, Sari");
    }

    @Test
    void a_forged_way_back_leads_nowhere_else() {
        var browser = new TestBrowser();
        browser.page("/akun/masuk");

        var in = browser.send(
                "/akun/masuk",
                "email",
                customers.register("Sari"),
                "password",
                Customers.PASSWORD,
                "ke",
                "//jahat.example/akun");

        assertThat(TestBrowser.placeOf(in)).isEqualTo("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        var email = customers.register("Sari");
        var browser = new TestBrowser();
        browser.page("/akun/masuk");

        var wrong = browser.send("/akun/masuk", "email", email, "password", "salah-sekali");
        var unknown = browser.send("/akun/masuk", "email", "tak.ada@pelanggan.test", "password", "salah-sekali");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.asString().replace(email, "x").replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(unknown.asString()
                        .replace("tak.ada@pelanggan.test", "x")
                        .replaceAll("value=\"[^\"]*\"", ""));
    }

    @Test
    void whoever_signs_out_leaves_nothing_behind() {
        var browser = customers.browserOf("Sari");
        Customers.put(browser, Goods.TOPI, 2);

        assertThat(browser.send("/akun/keluar").statusCode()).isEqualTo(303);

        assertThat(browser.open("/akun").statusCode()).isEqualTo(303);
        assertThat(browser.page("/keranjang")).doesNotContain("Topi Rimba");
    }

    @Test
    void the_header_offers_to_sign_in_or_leads_to_the_account() {
        assertThat(new TestBrowser().page("/")).contains(">Masuk</span>");
        assertThat(customers.browserOf("Sari").page("/")).contains(">Akun</span>");
    }

    @Test
    void a_guest_cart_joins_the_accounts_cart() {
        var email = customers.register("Sari");
        var phone = new TestBrowser();
        Customers.signIn(phone, email);
        Customers.put(phone, Goods.TOPI, 2);

        var laptop = new TestBrowser();
        Customers.put(laptop, Goods.TOPI, 1);
        Customers.put(laptop, Goods.KAOS_M, 1);
        Customers.signIn(laptop, email);

        assertThat(laptop.page("/keranjang")).contains("Kaos Kawung").containsPattern("name=\"jumlah\" value=\"3\"");
    }

    @Test
    void guest_orders_join_by_the_verified_address() {
        var email = customers.register("Sari");
        var browser = new TestBrowser();
        Customers.put(browser, Goods.TOPI, 1);
        var number = Customers.order(browser, email);

        Customers.signIn(browser, email);

        assertThat(browser.page("/akun/pesanan")).contains(number);
        assertThat(browser.page("/pesanan/" + number)).contains("Topi Rimba");
    }

    @Test
    void an_order_placed_while_signed_in_is_listed_and_can_be_ordered_again() {
        var browser = customers.browserOf("Sari");
        Customers.put(browser, Goods.KAOS_M, 2);
        var number = Customers.order(browser, "lain@pelanggan.test");

        assertThat(browser.page("/akun/pesanan")).contains(number);

        var again = browser.send("/akun/pesanan/" + number + "/lagi");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).contains("Hanya 1 dari 2 yang bisa masuk");
        assertThat(browser.page("/keranjang")).contains("Kaos Kawung");
    }

    @Test
    void addresses_are_kept_corrected_and_removed() {
        var browser = customers.browserOf("Sari");
        browser.page("/akun/alamat/baru");
        assertThat(browser.follow("/akun/alamat/baru", Customers.address("Ibu Sari")))
                .contains("Ibu Sari", "Kota Bandung", "Alamat utama");

        var id = firstAddress(browser);
        assertThat(browser.page("/akun/alamat/" + id)).contains("value=\"Ibu Sari\"");
        assertThat(browser.follow("/akun/alamat/" + id, Customers.address("Bapak Sari")))
                .contains("Bapak Sari")
                .doesNotContain("Ibu Sari");
        assertThat(browser.follow("/akun/alamat/" + id + "/hapus")).doesNotContain("Bapak Sari");
    }

    @Test
    void what_is_wrong_with_an_address_is_said_and_nothing_typed_is_lost() {
        var browser = customers.browserOf("Sari");
        browser.page("/akun/alamat/baru");

        var refused = browser.send("/akun/alamat/baru", "recipient", "Ibu Sari", "phone", "12", "street", "Jl");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("value=\"Ibu Sari\"")
                .contains("salah-phone", "salah-street", "salah-village", "salah-postalCode");
    }

    @Test
    void sizes_are_told_once_and_chosen_on_the_product_page() {
        shop.free(Goods.KAOS_L, 4);
        var browser = customers.browserOf("Sari");
        browser.page("/akun/profil");
        assertThat(browser.follow("/akun/profil", "sizeTop", "L", "version", "0", "language", "en"))
                .contains("value=\"L\"");

        assertThat(browser.page("/produk/kaos-kawung"))
                .contains("name=\"sku\" value=\"" + Goods.KAOS_L + "\"")
                .contains("Ini ukuranmu");
        assertThat(new TestBrowser().page("/produk/kaos-kawung"))
                .contains("name=\"sku\" value=\"" + Goods.KAOS_M + "\"")
                .doesNotContain("Ini ukuranmu");
    }

    @Test
    void a_sold_out_size_of_mine_is_told_and_not_chosen() {
        var browser = customers.browserOf("Sari");
        browser.page("/akun/profil");
        browser.follow("/akun/profil", "sizeTop", "L", "version", "0");

        assertThat(browser.page("/produk/kaos-kawung"))
                .contains("name=\"sku\" value=\"" + Goods.KAOS_M + "\"")
                .contains("Ukuranmu, L, sedang habis");
    }

    @Test
    void wishes_are_kept_and_put_into_the_cart() {
        var browser = customers.browserOf("Sari");
        browser.page("/produk/topi-rimba");
        assertThat(browser.follow("/akun/wishlist", "produk", "topi-rimba", "sku", Goods.TOPI.value()))
                .contains("Topi Rimba", "Rp50.000", "Masukkan keranjang");

        assertThat(browser.page("/produk/topi-rimba")).contains("Ada di wishlist");
        assertThat(browser.follow("/akun/wishlist/hapus", "produk", "topi-rimba"))
                .doesNotContain("Topi Rimba");
    }

    @Test
    void pages_of_a_customer_are_kept_by_no_cache_between() {
        var browser = customers.browserOf("Sari");

        for (var page : List.of("/", "/produk/kaos-kawung", "/akun", "/akun/profil"))
            assertThat(browser.open(page).header("Cache-Control")).as(page).contains("private");
    }

    @Test
    void nothing_of_another_customer_can_be_opened_or_changed() {
        var sari = customers.browserOf("Sari");
        sari.page("/akun/alamat/baru");
        sari.follow("/akun/alamat/baru", Customers.address("Ibu Sari"));
        var address = firstAddress(sari);
        Customers.put(sari, Goods.TOPI, 1);
        var number = Customers.order(sari, "sari@pelanggan.test");

        var budi = customers.browserOf("Budi");
        for (var page : List.of("/akun/alamat/" + address, "/pesanan/" + number))
            assertThat(budi.open(page).statusCode()).as(page).isEqualTo(404);
        budi.page("/akun");
        for (var act : List.of(
                "/akun/alamat/" + address,
                "/akun/alamat/" + address + "/pilihan",
                "/akun/alamat/" + address + "/utama",
                "/akun/alamat/" + address + "/hapus",
                "/akun/pesanan/" + number + "/lagi",
                "/pesanan/" + number + "/batal",
                "/pesanan/" + number + "/bayar",
                "/pesanan/" + number + "/terima"))
            assertThat(budi.send(act, Customers.address("Budi")).statusCode())
                    .as(act)
                    .isEqualTo(404);
        assertThat(sari.page("/akun/alamat")).contains("Ibu Sari");
    }

    @Test
    void the_english_name_leads_to_the_account() {
        var browser = customers.browserOf("Sari");

        assertThat(TestBrowser.placeOf(browser.open("/account"))).isEqualTo("/akun");
        assertThat(TestBrowser.placeOf(browser.open("/account/orders"))).isEqualTo("/akun");
    }

    @Test
    void the_checkout_is_filled_from_the_account_and_saves_an_address_when_ticked() {
        var browser = customers.browserOf("Sari Dewi");
        Customers.put(browser, Goods.TOPI, 1);
        assertThat(browser.page("/checkout"))
                .contains("value=\"Sari Dewi\"", "@pelanggan.test\"", "name=\"saveAddress\" value=\"ya\">")
                .contains("name=\"news\" value=\"ya\">");

        Customers.order(browser, "sari@pelanggan.test", "saveAddress", "ya", "news", "ya");

        assertThat(browser.page("/akun/alamat")).contains("Jl. Setiabudi 10");
        assertThat(browser.page("/akun/privasi")).containsPattern("value=\"MARKETING_EMAIL\" checked");
        Customers.put(browser, Goods.TOPI, 1);
        assertThat(browser.page("/checkout"))
                .contains("value=\"Jl. Setiabudi 10\"", "<option value=\"32.73.01.1001\" selected>");
    }

    @Test
    void another_address_of_the_book_is_chosen_at_the_checkout() {
        var browser = customers.browserOf("Sari");
        browser.page("/akun/alamat/baru");
        browser.follow("/akun/alamat/baru", Customers.address("Ibu Sari"));
        var id = firstAddress(browser);
        Customers.put(browser, Goods.TOPI, 1);
        browser.page("/checkout");

        assertThat(browser.send("/checkout/alamat", "name", "Sari", "alamat", id)
                        .asString())
                .contains("value=\"Ibu Sari\"", "value=\"Jl. Setiabudi 10\"");
        var budi = customers.browserOf("Budi");
        Customers.put(budi, Goods.TOPI, 1);
        budi.page("/checkout");
        assertThat(budi.send("/checkout/alamat", "name", "Budi", "alamat", id).asString())
                .doesNotContain("Ibu Sari", "Setiabudi");
    }

    @Test
    void a_list_offers_to_wish_to_customers_and_to_nobody_else() {
        assertThat(new TestBrowser().page("/cari")).doesNotContain("card-wish");
        assertThat(customers.browserOf("Sari").page("/cari")).contains("card-wish");
    }
}
