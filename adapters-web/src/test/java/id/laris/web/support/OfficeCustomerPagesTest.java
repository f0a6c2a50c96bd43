package id.laris.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.laris.application.audit.AuditLog;
import id.laris.application.audit.AuditQuery;
import id.laris.application.identity.Accounts;
import id.laris.application.order.CheckoutForm;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.customer.Customers;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeCustomerPagesTest {
    private static final String REASON = "menelepon soal paket yang salah kirim";

    @Inject
    Staff staff;

    @Inject
    ShopInTest shop;

    @Inject
    Customers customers;

    @Inject
    Accounts accounts;

    @Inject
    AuditLog log;

    private Staff.Browser owner;

    @BeforeEach
    void sign_in() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
    }

    private record Known(String email, String page, String order) {}

    private Known somebody(String name) {
        var email = customers.register(name);
        var browser = new id.laris.web.TestBrowser();
        Customers.signIn(browser, email);
        Customers.put(browser, Goods.TOPI, 1);
        var order = Customers.order(browser, email);
        browser.page("/akun/alamat/baru");
        browser.follow("/akun/alamat/baru", Customers.address("Ibu Rahasia"));
        var id = accounts.find(AccountKind.CUSTOMER, new EmailAddress(email))
                .orElseThrow()
                .id();
        return new Known(email, "/admin/pelanggan/" + id, order);
    }

    @Test
    void a_customer_is_looked_up_and_stays_masked() {
        var ratih = somebody("Ratih Kusuma");

        for (var words : List.of(ratih.email(), "kusuma ratih", ratih.order()))
            assertThat(owner.read(
                            "/admin/pelanggan?q=" + words.replace(" ", "+").replace("@", "%40")))
                    .as(words)
                    .contains("R••• K•••", ratih.page())
                    .doesNotContain("Kusuma</");
        assertThat(owner.read("/admin/pelanggan?q=ratih+kusum")).contains("Tidak ada yang cocok");

        assertThat(owner.read(ratih.page()))
                .contains("R••• K•••", "/admin/pesanan/" + ratih.order(), "Kota Bandung", "Sesi terbuka")
                .contains("Buka data pribadi")
                .doesNotContain("Kusuma", ratih.email(), "Ibu Rahasia", "Jl. Setiabudi", "81200001111");
    }

    @Test
    void a_reveal_shows_everything_once_and_is_in_the_trail_with_its_reason() {
        var ratih = somebody("Ratih Laksmi");
        owner.read(ratih.page());

        owner.submit(ratih.page() + "/buka", "alasan", REASON)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("Ratih Laksmi"), containsString(ratih.email()))
                .body(containsString("Ibu Rahasia"), containsString("Jl. Setiabudi"))
                .body(containsString("Samarkan lagi"), not(containsString("name=\"alasan\"")));

        assertThat(owner.read(ratih.page())).doesNotContain("Laksmi", "Ibu Rahasia");
        var id = ratih.page().substring(ratih.page().lastIndexOf('/') + 1);
        assertThat(log.list(new AuditQuery(
                                "customer " + id,
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                java.util.Optional.of("reveal-customer"),
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                10))
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.entry().changes())
                        .filteredOn(change -> change.field().equals("reason"))
                        .singleElement()
                        .satisfies(change -> assertThat(change.after()).isEqualTo(REASON)));
        assertThat(owner.read("/admin/jejak?q=reveal-customer")).contains("Membuka data pribadi pelanggan", REASON);
    }

    @Test
    void staff_give_and_take_credit_and_the_customer_pays_with_it() {
        var ratih = somebody("Ratih Saldo");
        var page = owner.read(ratih.page());
        assertThat(page).contains("Saldo toko", "Belum pernah ada saldo");
        var once = page.replaceFirst("(?s).*name=\"sekali\" value=\"([^\"]+)\".*", "$1");

        var give = new String[] {"arah", "beri", "jumlah", "20.000", "sebab", "barang <telat>", "sekali", once};
        owner.submit(ratih.page() + "/saldo", give).statusCode(303);
        owner.submit(ratih.page() + "/saldo", give).statusCode(303);
        assertThat(owner.read(ratih.page())).contains("Rp20.000", "barang &lt;telat&gt;", "Diberikan toko");
        owner.submit(
                        ratih.page() + "/saldo",
                        "arah",
                        "tarik",
                        "jumlah",
                        "20.001",
                        "sebab",
                        "salah ketik",
                        "sekali",
                        UUID.randomUUID().toString())
                .statusCode(422)
                .body(containsString("Saldo tokonya Rp20.000"));
        owner.submit(ratih.page() + "/saldo", "arah", "beri", "jumlah", "x", "sebab", "ya", "sekali", "y")
                .statusCode(422);

        var browser = new id.laris.web.TestBrowser();
        Customers.signIn(browser, ratih.email());
        assertThat(browser.page("/akun/saldo"))
                .contains("Rp20.000", "Diberikan toko")
                .doesNotContain("telat");
        assertThat(browser.page("/pesanan/" + ratih.order())).contains("Saldo toko · Rp20.000");
        Customers.put(browser, Goods.TOPI, 1);
        assertThat(browser.page("/checkout")).contains("STORE_CREDIT", "Rp20.000");
    }

    @Test
    void without_a_reason_nothing_opens_and_what_was_typed_stays() {
        var ratih = somebody("Ratih Ayu");
        owner.read(ratih.page());

        owner.submit(ratih.page() + "/buka", "alasan", "a<b")
                .statusCode(422)
                .body(containsString("Tulis alasannya"), containsString("a&lt;b"), not(containsString("Ratih Ayu")));
    }

    @Test
    void a_guest_is_found_by_the_order() {
        var placed = shop.order(orderOf("tamu-" + UUID.randomUUID() + "@contoh.test"))
                .order()
                .number();

        assertThat(owner.read("/admin/pelanggan?q=" + placed)).contains("Tamu", "/admin/pelanggan/" + placed);
        assertThat(owner.read("/admin/pelanggan/" + placed))
                .contains("Memesan tanpa akun", "Tamu dari " + placed, "/admin/pesanan/" + placed)
                .doesNotContain("Sari Dewi");
        owner.submit("/admin/pelanggan/" + placed + "/buka", "alasan", REASON)
                .statusCode(200)
                .body(containsString("Sari Dewi"));
        assertThat(owner.read("/admin/pesanan/" + placed)).contains("/admin/pelanggan/" + placed);
    }

    /** A guest of whom there is no other order: the page of one who ordered often begins with the newest. */
    private static CheckoutForm orderOf(String email) {
        var form = TestShop.form(PaymentMethod.BANK_TRANSFER);
        return new CheckoutForm(
                form.name(),
                email,
                form.phone(),
                form.recipient(),
                form.recipientPhone(),
                form.street(),
                form.village(),
                form.postalCode(),
                form.shippingOption(),
                form.paymentMethod(),
                form.note());
    }

    @Test
    void is_shut_to_those_who_have_nothing_to_do_with_customers() {
        var ratih = somebody("Ratih Tutup");
        for (var role : List.of(Role.WAREHOUSE, Role.COURIER)) {
            var browser = staff.browserOf(role);
            browser.open("/admin/pelanggan").statusCode(403);
            browser.open(ratih.page()).statusCode(403);
            browser.submit(ratih.page() + "/buka", "alasan", REASON).statusCode(403);
            assertThat(browser.read("/admin")).doesNotContain("/admin/pelanggan", "/admin/staf");
        }
        owner.open("/admin/pelanggan/bukan-id").statusCode(404);
        owner.open("/admin/pelanggan/LR-99999999").statusCode(404);
        owner.open("/admin/pelanggan?dari-sini=x").statusCode(422);
    }

    @Test
    void speaks_english() {
        var ratih = somebody("Ratih English");
        owner.read("/admin?lang=en");

        assertThat(owner.read("/admin/pelanggan")).contains("Customers", "People and security");
        assertThat(owner.read(ratih.page())).contains("Open personal data", "Signing in", "Preferences and sizes");
    }
}
