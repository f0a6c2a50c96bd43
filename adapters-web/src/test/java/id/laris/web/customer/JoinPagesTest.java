package id.laris.web.customer;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.SecondFactors;
import id.laris.application.identity.SystemWork;
import id.laris.application.identity.WriteAccountLetter;
import id.laris.application.notification.Messages;
import id.laris.application.shared.MovableClock;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Totp;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinPagesTest {
    private static final String PASSWORD = "tiga payung di teras";

    @Inject
    ShopInTest shop;

    @Inject
    Customers customers;

    @Inject
    Messages messages;

    @Inject
    WriteAccountLetter writeLetter;

    @Inject
    SystemWork systemWork;

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors factors;

    @Inject
    MovableClock clock;

    private final String email = "baru-" + UUID.randomUUID() + "@pelanggan.test";

    @BeforeEach
    void open() {
        shop.open();
    }

    /** Where the newest mail to that address leads, as it is written when it is sent. */
    private String link(String to) {
        var message = messages.list(to, Optional.empty(), 1).items().get(0);
        var letter = systemWork.call(() -> writeLetter.write(message)).orElseThrow();
        return letter.link().orElseThrow().url().replaceFirst("^https?://[^/]+", "");
    }

    private TestBrowser joined(String... more) {
        var browser = new TestBrowser();
        browser.page("/akun/daftar");
        var fields =
                new java.util.ArrayList<>(java.util.List.of("name", "Sari Dewi", "email", email, "password", PASSWORD));
        fields.addAll(java.util.List.of(more));
        var answer = browser.send("/akun/daftar", fields.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.asString()).contains("Periksa e-mailmu");
        return browser;
    }

    private static String tokenOf(String link) {
        return link.substring(link.indexOf("token=") + 6);
    }

    private static int signIn(TestBrowser browser, String email, String password) {
        browser.page("/akun/masuk");
        return browser.send("/akun/masuk", "email", email, "password", password).statusCode();
    }

    @Test
    void whoever_follows_the_mailed_link_and_knows_the_password_is_signed_in() {
        var browser = joined();
        assertThat(signIn(browser, email, PASSWORD)).isEqualTo(422);

        var link = link(email);
        browser.page(link);
        var wrong = browser.send("/akun/verifikasi", "token", tokenOf(link), "password", "bukan itu sandinya");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(browser.follow("/akun/verifikasi", "token", tokenOf(link), "password", PASSWORD))
                .contains("E-mail sudah dipastikan", "Halo, Sari");

        assertThat(browser.open(link).statusCode()).isEqualTo(422);
    }

    @Test
    void an_address_with_an_account_gets_the_same_answer() {
        var known = customers.register("Sari");
        var browser = new TestBrowser();
        browser.page("/akun/daftar");

        var answer = browser.send("/akun/daftar", "name", "Sari", "email", known, "password", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("Periksa e-mailmu").doesNotContain("sudah punya akun");
    }

    @Test
    void what_is_wrong_is_said_at_once_and_nothing_typed_is_lost() {
        var browser = new TestBrowser();
        browser.page("/akun/daftar");

        var refused = browser.send("/akun/daftar", "name", "", "email", "bukan-alamat", "password", PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("salah-name", "salah-email", "value=\"bukan-alamat\"");

        var weak = browser.send("/akun/daftar", "name", "Sari", "email", email, "password", "singkat");
        assertThat(weak.asString()).contains("salah-password", "value=\"Sari\"").doesNotContain("singkat");
    }

    @Test
    void news_begin_unticked_and_what_was_ticked_holds_for_the_account() {
        assertThat(new TestBrowser().page("/akun/daftar")).doesNotContain(" checked");
        var browser = joined("news", "ya");
        var link = link(email);
        browser.page(link);
        browser.send("/akun/verifikasi", "token", tokenOf(link), "password", PASSWORD);

        assertThat(browser.page("/akun/privasi")).containsPattern("value=\"MARKETING_EMAIL\" checked");
    }

    @Test
    void a_forgotten_password_is_replaced_by_mail() {
        var known = customers.register("Sari");
        var browser = new TestBrowser();
        browser.page("/akun/lupa-sandi");
        assertThat(browser.send("/akun/lupa-sandi", "email", known).asString()).contains("Periksa e-mailmu");
        assertThat(browser.send("/akun/lupa-sandi", "email", email).asString()).contains("Periksa e-mailmu");

        var link = link(known);
        assertThat(browser.page(link)).contains("Kata sandi baru");
        assertThat(browser.send("/akun/sandi-baru", "token", tokenOf(link), "password", "1234567890")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.follow("/akun/sandi-baru", "token", tokenOf(link), "password", PASSWORD))
                .contains("Kata sandi diganti");

        assertThat(signIn(browser, known, Customers.PASSWORD)).isEqualTo(422);
        assertThat(signIn(browser, known, PASSWORD)).isEqualTo(303);
    }

    @Test
    void a_password_is_changed_here_and_all_other_devices_are_signed_out() {
        var known = customers.register("Sari");
        var phone = new TestBrowser();
        Customers.signIn(phone, known);
        var laptop = new TestBrowser();
        Customers.signIn(laptop, known);
        assertThat(laptop.page("/akun/keamanan")).contains("Riwayat masuk", ">Masuk</span>");

        assertThat(laptop.send("/akun/keamanan/sandi", "old", "salah", "password", PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(laptop.follow("/akun/keamanan/sandi", "old", Customers.PASSWORD, "password", PASSWORD))
                .contains("Kata sandi diganti");

        assertThat(laptop.open("/akun").statusCode()).isEqualTo(200);
        assertThat(phone.open("/akun").statusCode()).isEqualTo(303);
    }

    @Test
    void a_device_is_signed_out_from_another_and_only_by_its_owner() {
        var known = customers.register("Sari");
        var phone = new TestBrowser();
        Customers.signIn(phone, known);
        var laptop = new TestBrowser();
        Customers.signIn(laptop, known);
        var end = java.util.regex.Pattern.compile("/akun/keamanan/perangkat/[0-9a-f-]{36}/keluar")
                .matcher(laptop.page("/akun/keamanan"));
        assertThat(end.find()).isTrue();
        var budi = customers.browserOf("Budi");
        budi.page("/akun/keamanan");

        assertThat(budi.send(end.group()).statusCode()).isEqualTo(404);
        assertThat(phone.open("/akun").statusCode()).isEqualTo(200);
        laptop.follow(end.group());

        assertThat(phone.open("/akun").statusCode()).isEqualTo(303);
        laptop.page("/akun/keamanan");
        laptop.send("/akun/keamanan/keluar-semua");
        assertThat(laptop.open("/akun").statusCode()).isEqualTo(303);
    }

    @Test
    void a_new_address_counts_once_its_link_was_followed() {
        var known = customers.register("Sari");
        var browser = new TestBrowser();
        Customers.signIn(browser, known);
        browser.page("/akun/keamanan");

        assertThat(browser.follow("/akun/keamanan/email", "email", email, "current", Customers.PASSWORD))
                .contains(known);
        var link = link(email);
        browser.page(link);
        browser.follow("/akun/verifikasi/alamat-baru", "token", tokenOf(link));

        assertThat(browser.page("/akun/keamanan")).contains(email);
    }

    private static String codeOf(byte[] secret, java.time.Instant now) {
        return Totp.OF_APPS.codeAt(secret, Totp.stepAt(now));
    }

    @Test
    void with_a_second_step_the_password_alone_opens_nothing() {
        var known = customers.register("Sari");
        var browser = new TestBrowser();
        Customers.signIn(browser, known);
        browser.page("/akun/langkah-kedua");
        var account = accounts.find(AccountKind.CUSTOMER, new EmailAddress(known))
                .orElseThrow()
                .id();
        var secret = factors.findPending(account).orElseThrow();
        assertThat(browser.send("/akun/langkah-kedua", "code", "000000").statusCode())
                .isEqualTo(422);
        var recovery = browser.send("/akun/langkah-kedua", "code", codeOf(secret, clock.instant()));
        assertThat(recovery.asString()).contains("Kode pemulihanmu");
        assertThat(browser.page("/akun")).contains("Halo, Sari");

        var other = new TestBrowser();
        Customers.put(other, id.laris.application.shared.Goods.TOPI, 1);
        var half = Customers.signIn(other, known);
        assertThat(TestBrowser.placeOf(half)).startsWith("/akun/kode?ke=");
        assertThat(other.open("/akun").statusCode()).isEqualTo(303);
        assertThat(browser.page("/keranjang")).doesNotContain("Topi Rimba");

        other.page("/akun/kode");
        assertThat(other.send("/akun/kode", "code", "000000").statusCode()).isEqualTo(422);
        clock.forward(java.time.Duration.ofMinutes(1));
        assertThat(other.send("/akun/kode", "code", codeOf(secret, clock.instant()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(other.page("/akun")).contains("Halo, Sari");

        clock.forward(java.time.Duration.ofHours(1));
        other.page("/akun/privasi");
        assertThat(TestBrowser.placeOf(other.send("/akun/privasi/salinan"))).startsWith("/akun/kode?ke=/akun/privasi");
        assertThat(TestBrowser.placeOf(other.send("/akun/privasi/hapus", "password", Customers.PASSWORD)))
                .startsWith("/akun/kode?ke=/akun/privasi");
    }
}
