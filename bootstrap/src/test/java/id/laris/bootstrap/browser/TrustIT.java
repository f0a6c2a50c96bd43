package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whom the shop trusts: an order it looks at twice before it goes, and a customer who pays later. */
@BrowserTest
class TrustIT {
    private static final String DOUBTED = "bonang.curiga@example.com";
    private static final String TRUSTED = "toko.maju@example.com";
    private static final String PASSWORD = "tiga payung di teras";

    private final OpenShop shop;
    private final Studio studio = new Studio(Path.of("target/screenshots"));

    TrustIT(OpenShop shop) {
        this.shop = shop;
    }

    @Test
    void a_held_order_goes_on_when_staff_release_it_and_a_trusted_customer_pays_later() {
        try (var staff = shop.visitor()) {
            new Clerk(staff).signIn();
            try (var customer = shop.visitor()) {
                isHeldAndReleased(customer, staff);
            }
            try (var customer = shop.visitor()) {
                buysOnInvoice(customer, staff);
            }
        }
    }

    /** Two parcels to be paid at the door were not taken; the third order is paid at once, and looked at all the same. */
    private void isHeldAndReleased(Visitor customer, Visitor staff) {
        for (var sku : new String[] {"KPI-LGT-XL", "KPI-PTH-XXL"}) {
            var refused = doubted(customer, sku, "CASH_ON_DELIVERY");
            ship(staff, refused.number());
            staff.open("/admin/retur");
            staff.page().locator("form[action='/admin/retur/paket'] #pesanan").fill(refused.number());
            staff.page().locator("form[action='/admin/retur/paket'] button").click();
            assertThat(staff.page().getByText(refused.number()).first()).isVisible();
        }

        var order = doubted(customer, "KPI-LGT-XL", "QRIS");
        customer.button("Bayar").click();
        assertThat(heading(customer)).hasText("Sedang diperiksa", atNextRefresh());
        customer.examine();
        look(staff, "office-held-orders", "/admin/risiko");
        look(staff, "office-held-order", "/admin/risiko/pesanan/" + order.number());
        assertThat(staff.page().getByText("Paket bayar di tempat yang tidak diambil: 2"))
                .isVisible();
        staff.page().locator("button[value='lepas']").click();
        ship(staff, order.number());

        customer.open(order.address());
        assertThat(heading(customer)).hasText("Sudah dikirim");
        assertThat(customer.page().getByText("Pemeriksaan selesai").first()).isVisible();
    }

    private Shopper.PlacedOrder doubted(Visitor customer, String sku, String method) {
        var shopper = new Shopper(customer);
        shopper.putIntoCart("kaos-pinisi", sku);
        shopper.goToCheckout();
        customer.page().locator("#name").fill("Bonang Curiga");
        customer.page().locator("#email").fill(DOUBTED);
        customer.page().locator("#phone").fill("0813 5555 0101");
        shopper.chooseDestination();
        customer.page().locator("#street").fill("Gang Kelinci 77");
        shopper.chooseShippingAndPayment("REG", method);
        return shopper.placeOrder();
    }

    private void buysOnInvoice(Visitor customer, Visitor staff) {
        signUp(customer);
        staff.open("/admin/pembayaran/tempo");
        staff.page().locator("#pelanggan").fill(TRUSTED);
        staff.page().locator("#batas").fill("2500000");
        staff.page().locator("#hari").fill("14");
        staff.page()
                .locator("form[action='/admin/pembayaran/tempo'] button")
                .last()
                .click();
        assertThat(staff.page().getByText("Toko Maju").first()).isVisible();

        var shopper = new Shopper(customer);
        shopper.putIntoCart("kaos-pinisi", "KPI-LGT-L");
        shopper.goToCheckout();
        customer.page().locator("#phone").fill("0813 5555 0202");
        shopper.chooseDestination();
        customer.page().locator("#street").fill("Jl. Pasar Baru 8");
        shopper.chooseShippingAndPayment("REG", "ON_INVOICE");
        customer.examine();
        var order = shopper.placeOrder();
        ship(staff, order.number());

        look(staff, "office-terms-of-account", "/admin/pembayaran/tempo");
        look(staff, "office-receivables-open", "/admin/pembayaran/piutang");
        staff.page()
                .locator("main a[href^='/admin/pembayaran/piutang/']")
                .first()
                .click();
        staff.examine();
        look(customer, "account-terms", "/akun/tempo");
        assertThat(customer.link(order.number())).isVisible();
        customer.open(order.address());
        customer.page().getByText("Bayar sekarang").first().click();
        paysByTransfer(customer, staff, order);
        customer.open("/akun/tempo");
        assertThat(customer.link(order.number())).hasCount(0);
    }

    private void paysByTransfer(Visitor customer, Visitor staff, Shopper.PlacedOrder order) {
        customer.page().locator("button[value^='BANK_TRANSFER']").first().click();
        customer.examine();
        staff.open("/admin/pesanan/" + order.number());
        staff.button("Catat pembayaran").click();
        assertThat(staff.page().locator("#toasts")).containsText("Pembayaran dicatat.");
    }

    private void signUp(Visitor customer) {
        customer.open("/akun/daftar");
        customer.field("Nama").fill("Toko Maju");
        customer.field("E-mail").fill(TRUSTED);
        customer.field("Kata sandi").fill(PASSWORD);
        customer.button("Daftar").click();
        assertThat(customer.heading("Periksa e-mailmu")).isVisible();
        customer.open(shop.postBox().linkFor(TRUSTED, "/akun/verifikasi"));
        customer.field("Kata sandi").fill(PASSWORD);
        customer.button("Pastikan dan masuk").click();
        assertThat(customer.page().getByText("E-mail sudah dipastikan")).isVisible();
    }

    private static void ship(Visitor staff, String number) {
        var clerk = new Clerk(staff);
        clerk.openOrder(number);
        clerk.packAndShip("JNE", "JX-" + number);
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().locator("h1");
    }

    private static LocatorAssertions.HasTextOptions atNextRefresh() {
        return new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    }

    private void look(Visitor visitor, String name, String path) {
        assertThat(studio.photograph(visitor, name, path, 200)).as(name).isEmpty();
        visitor.useWideScreen();
    }
}
