package id.laris.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisitorLimitsTest {
    @Inject
    ShopInTest shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    private static TestBrowser at(String address, String page) {
        var browser = new TestBrowser().comingFrom(address);
        browser.page(page);
        return browser;
    }

    @Test
    void one_address_cannot_fill_the_shop_and_is_told_so_in_its_language() {
        var browser = at("203.0.113.10", "/produk/topi-rimba");
        for (int i = 0; i < 4; i++)
            assertThat(browser.send("/keranjang", "sku", "TOPI-HITAM", "quantity", "1")
                            .statusCode())
                    .isLessThan(429);

        var refused = browser.send("/keranjang", "sku", "TOPI-HITAM", "quantity", "1");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.asString()).contains("Terlalu banyak permintaan", "lang=\"id\"");
        browser.page("/?lang=en");
        assertThat(browser.send("/keranjang", "sku", "TOPI-HITAM", "quantity", "1")
                        .asString())
                .contains("Too many requests", "lang=\"en\"");
        assertThat(at("203.0.113.11", "/")
                        .send("/keranjang", "sku", "TOPI-HITAM", "quantity", "1")
                        .statusCode())
                .isLessThan(429);
    }

    @Test
    void who_ordered_cannot_be_guessed_quickly() {
        var browser = at("203.0.113.20", "/pesanan");

        assertThat(lookUp(browser)).isEqualTo(422);
        assertThat(lookUp(browser)).isEqualTo(422);
        assertThat(lookUp(browser)).isEqualTo(429);
    }

    private static int lookUp(TestBrowser browser) {
        return browser.send("/pesanan", "number", "LR-999999", "email", "satu@contoh.test")
                .statusCode();
    }

    @Test
    void passwords_cannot_be_tried_from_one_address_under_many_names() {
        var browser = at("203.0.113.30", "/admin/masuk");

        assertThat(signIn(browser, "satu@toko.test")).isEqualTo(422);
        assertThat(signIn(browser, "dua@toko.test")).isEqualTo(422);
        assertThat(signIn(browser, "tiga@toko.test")).isEqualTo(429);
    }

    private static int signIn(TestBrowser browser, String email) {
        return browser.send("/admin/masuk", "email", email, "password", "rahasia")
                .statusCode();
    }
}
