package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The ways in which customers pay, and what staff do about a payment that is stuck. */
@BrowserTest
class PaymentIT {
    private final OpenShop shop;
    private final Studio studio = new Studio(Path.of("target/screenshots"));

    PaymentIT(OpenShop shop) {
        this.shop = shop;
    }

    @Test
    void at_the_page_of_a_provider_elsewhere() {
        try (var customer = shop.visitor()) {
            customer.usePhone();
            var order = order(customer, "KPI-NIL-XXL", "EWALLET.shopeepay");
            assertThat(heading(customer)).containsText("Bayar Rp");
            assertThat(customer.page().url())
                    .startsWith(shop.midtrans().address().toString());

            customer.button("Batal").click();
            customer.open(order.address().replace("&bayar=ya", ""));
            assertThat(heading(customer)).hasText("Menunggu pembayaran");
            customer.examine();
            customer.link("Bayar sekarang").click();
            customer.button("Bayar").click();

            assertThat(heading(customer)).hasText("Sedang disiapkan", atNextRefresh());
            customer.examine();
        }
    }

    @Test
    void to_a_virtual_account() {
        try (var customer = shop.visitor()) {
            var order = order(customer, "KPI-NIL-L", "VIRTUAL_ACCOUNT.bca");
            assertThat(customer.page().getByText("812785002530231")).isVisible();
            assertThat(studio.photograph(customer, "pay-virtual-account", order.address(), 200))
                    .isEmpty();

            pays(order);

            customer.open(order.address());
            assertThat(heading(customer)).hasText("Sedang disiapkan", atNextRefresh());
        }
    }

    @Test
    void to_the_biller_code_of_a_bank_without_virtual_accounts() {
        try (var customer = shop.visitor()) {
            var order = order(customer, "KPI-NIL-XL", "VIRTUAL_ACCOUNT.mandiri");
            assertThat(customer.page().getByText("70012")).isVisible();
            assertThat(customer.page().getByText("990000000260")).isVisible();
            customer.examine();

            customer.page().getByText("Bayar dengan cara lain").click();
            customer.button("BCA").click();
            assertThat(customer.page().getByText("812785002530231")).isVisible();
            pays(order);
            assertThat(heading(customer)).hasText("Sedang disiapkan", atNextRefresh());
        }
    }

    @Test
    void with_a_wallet_s_app() {
        try (var customer = shop.visitor()) {
            customer.usePhone();
            var order = order(customer, "KPI-PSR-L", "EWALLET.gopay");
            assertThat(customer.page().locator("a[href^='gojek://']")).isVisible();
            assertThat(studio.photograph(customer, "pay-wallet", order.address(), 200))
                    .isEmpty();

            pays(order);

            customer.open(order.address());
            assertThat(heading(customer)).hasText("Sedang disiapkan", atNextRefresh());
        }
    }

    @Test
    void to_the_courier() {
        try (var customer = shop.visitor();
                var staff = shop.visitor()) {
            var order = new Shopper(customer).order("kaos-pinisi", "KPI-PTH-XL", "REG", "CASH_ON_DELIVERY");
            assertThat(heading(customer)).hasText("Sedang disiapkan");
            var clerk = new Clerk(staff);
            clerk.signIn();
            clerk.openFromTab("Siap Proses", order.number());
            clerk.packAndShip("JNE", "JX0012399001");
            staff.button("Tandai sampai").click();
            assertThat(staff.page().getByText("Parsel ditandai sampai.")).isVisible();
            staff.button("Catat pembayaran").click();
            assertThat(staff.page().locator("#toasts")).containsText("Pembayaran dicatat.");

            customer.open(order.address());
            assertThat(customer.page().getByText("Pembayaran diterima").first()).isVisible();
        }
    }

    /** Its notice was lost, and its time is over: the shop believes that nobody paid. */
    @Test
    void staff_ask_about_a_payment_that_is_stuck() throws Exception {
        try (var customer = shop.visitor();
                var staff = shop.visitor()) {
            var order = order(customer, "KPI-LGT-M", "VIRTUAL_ACCOUNT.bca");
            var attempt = attempt(order);
            shop.midtrans().paid(attempt, shop.midtrans().asked(attempt));
            update("UPDATE payment_attempt SET expires_at = now() - interval '20 minutes' WHERE id = '%s'"
                    .formatted(attempt));

            new Clerk(staff).signIn();
            assertThat(studio.photograph(staff, "office-payment-stuck", "/admin/pembayaran/macet", 200))
                    .isEmpty();
            var row = staff.page().locator("tr").filter(new Locator.FilterOptions().setHasText(order.number()));
            row.getByRole(AriaRole.BUTTON).click();
            assertThat(staff.page().locator("#toasts")).containsText("sudah dibayar");
            assertThat(row).hasCount(0);

            customer.open(order.address());
            assertThat(heading(customer)).hasText("Sedang disiapkan");
        }
    }

    private Shopper.PlacedOrder order(Visitor customer, String sku, String way) {
        return new Shopper(customer).order("kaos-pinisi", sku, "REG", way);
    }

    /** At the bank or in the app, where no browser sees it. */
    private void pays(Shopper.PlacedOrder order) {
        var attempt = attempt(order);
        shop.midtrans().paid(attempt, shop.midtrans().asked(attempt));
        shop.midtrans().report(attempt);
    }

    private String attempt(Shopper.PlacedOrder order) {
        try (var database = shop.database();
                var statement = database.prepareStatement(
                        "SELECT a.id FROM payment_attempt a"
                                + " JOIN shop_order o ON o.id = a.order_id WHERE o.number = ? ORDER BY position DESC LIMIT 1")) {
            statement.setString(1, order.number());
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void update(String sql) throws Exception {
        try (var database = shop.database();
                var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The page asks again by itself while it waits for money. */
    private static LocatorAssertions.HasTextOptions atNextRefresh() {
        return new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    }
}
