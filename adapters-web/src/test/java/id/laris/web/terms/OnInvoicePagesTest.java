package id.laris.web.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.shared.Goods;
import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import id.laris.web.customer.Customers;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnInvoicePagesTest {
    private static final String CHOICE = "value=\"ON_INVOICE\"";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Customers customers;

    private Staff.Browser owner;
    private String email;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
        email = customers.register("Toko Maju").toString();
    }

    private void allow(String who, String limit) {
        owner.submit("/admin/pembayaran/tempo", "pelanggan", who, "batas", limit, "hari", "30")
                .statusCode(303);
    }

    @Test
    void the_office_allows_a_customer_and_says_what_is_wrong() {
        allow(email, "5.000.000");

        assertThat(owner.read("/admin/pembayaran/tempo")).contains(email, "Rp5.000.000", "30 hari");
        owner.submit("/admin/pembayaran/tempo", "pelanggan", email, "batas", "banyak", "hari", "30")
                .statusCode(422)
                .body(containsString("Batasnya angka rupiah"));
        owner.submit("/admin/pembayaran/tempo", "pelanggan", "tidak@ada.test", "batas", "1000", "hari", "30")
                .statusCode(422);
        assertThat(owner.read("/admin/pembayaran/piutang")).contains("Piutang menurut umur");
    }

    @Test
    void only_who_was_allowed_sees_it_at_the_checkout() {
        var own = new TestBrowser();
        var mine = customers.register("Toko Jaya");
        Customers.signIn(own, mine);
        Customers.put(own, Goods.TOPI, 1);
        assertThat(own.page("/checkout")).doesNotContain(CHOICE);
        assertThat(own.page("/akun")).doesNotContain("/akun/tempo");

        allow(mine.toString(), "1000000");
        assertThat(own.page("/checkout")).contains(CHOICE, "30 hari sejak faktur");
        assertThat(own.page("/akun")).contains("/akun/tempo");
        assertThat(own.page("/akun/tempo")).contains("Rp1.000.000", "Tidak ada yang belum lunas");

        var poor = new TestBrowser();
        var other = customers.register("Toko Kecil");
        Customers.signIn(poor, other);
        Customers.put(poor, Goods.TOPI, 1);
        allow(other.toString(), "1000");
        assertThat(poor.page("/checkout")).contains(CHOICE, "melewati batasmu");
    }
}
