package id.laris.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.privacy.BuildExports;
import id.laris.application.shared.Goods;
import id.laris.application.shared.MovableClock;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import id.laris.web.customer.Customers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrivacyPagesTest {
    private static final Pattern COPY = Pattern.compile("/akun/privasi/salinan/([0-9a-f-]{36})");

    @Inject
    ShopInTest shop;

    @Inject
    Customers customers;

    @Inject
    BuildExports buildExports;

    @Inject
    SystemWork systemWork;

    @Inject
    MovableClock clock;

    @BeforeEach
    void open() {
        shop.open();
    }

    private String readyCopy(TestBrowser browser) {
        browser.page("/akun/privasi");
        assertThat(browser.follow("/akun/privasi/salinan")).contains("sedang disiapkan");
        systemWork.run(buildExports::build);
        var found = COPY.matcher(browser.page("/akun/privasi"));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void nothing_is_ticked_beforehand_and_what_is_ticked_stays_until_it_is_taken_back() {
        var browser = customers.browserOf("Sari");
        assertThat(browser.page("/akun/privasi")).doesNotContain(" checked");

        assertThat(browser.follow("/akun/privasi/persetujuan", "setuju", "MARKETING_EMAIL"))
                .containsPattern("value=\"MARKETING_EMAIL\" checked")
                .doesNotContainPattern("value=\"MARKETING_WA\" checked");
        clock.forward(Duration.ofMinutes(1));
        assertThat(browser.follow("/akun/privasi/persetujuan"))
                .doesNotContain(" checked")
                .contains("Dicabut");
    }

    @Test
    void a_copy_is_downloaded_once() {
        var browser = customers.browserOf("Sari Dewi");
        var copy = readyCopy(browser);

        var taken = browser.send(copy);

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.header("Content-Disposition")).contains("attachment");
        assertThat(taken.header("Cache-Control")).isEqualTo("no-store");
        assertThat(taken.asString()).contains("Sari Dewi");
        assertThat(browser.send(copy).statusCode()).isEqualTo(404);
    }

    @Test
    void another_customer_cannot_take_the_copy() {
        var copy = readyCopy(customers.browserOf("Sari"));
        var budi = customers.browserOf("Budi");
        budi.page("/akun");

        assertThat(budi.send(copy).statusCode()).isEqualTo(404);
        assertThat(budi.send("/akun/privasi/salinan/bukan-id").statusCode()).isEqualTo(404);
    }

    @Test
    void an_erased_account_is_closed_at_once() {
        var email = customers.register("Sari");
        var browser = new TestBrowser();
        Customers.signIn(browser, email);
        browser.page("/akun/privasi");

        assertThat(browser.send("/akun/privasi/hapus", "password", "salah").statusCode())
                .isEqualTo(422);
        var done = browser.send("/akun/privasi/hapus", "password", Customers.PASSWORD);

        assertThat(done.asString()).contains("Akunmu sudah dihapus");
        assertThat(browser.open("/akun").statusCode()).isEqualTo(303);
        assertThat(Customers.signIn(browser, email).statusCode()).isEqualTo(422);
    }

    @Test
    void an_open_order_postpones_the_erasure_and_says_why() {
        var browser = customers.browserOf("Sari");
        Customers.put(browser, Goods.TOPI, 1);
        Customers.order(browser, "sari@pelanggan.test");
        browser.page("/akun/privasi");

        assertThat(browser.follow("/akun/privasi/hapus", "password", Customers.PASSWORD))
                .contains("begitu pesanan yang sedang berjalan selesai");
        assertThat(browser.follow("/akun/privasi/hapus/batal")).contains("Permintaan dibatalkan");
    }

    @Test
    void suspended_processing_chooses_no_size() {
        shop.free(Goods.KAOS_L, 4);
        var browser = customers.browserOf("Sari");
        browser.page("/akun/profil");
        browser.follow("/akun/profil", "sizeTop", "L", "version", "0");

        assertThat(browser.follow("/akun/privasi/tangguhkan", "ya", "ya")).contains("sedang ditangguhkan");
        assertThat(browser.page("/produk/kaos-kawung")).doesNotContain("Ini ukuranmu");
        browser.page("/akun/privasi");
        browser.follow("/akun/privasi/tangguhkan", "ya", "tidak");
        assertThat(browser.page("/produk/kaos-kawung")).contains("Ini ukuranmu");
    }
}
