package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What customers and staff do with an order, from the first search to the received parcel. */
@BrowserTest
class StoryIT {
    private static final String COURIER = "JNE";
    private static final String TRACKING = "JX0012345678";

    private final OpenShop shop;

    StoryIT(OpenShop shop) {
        this.shop = shop;
    }

    @Test
    void a_customer_orders_and_pays_and_staff_ship_until_it_is_received() {
        try (var customer = shop.visitor();
                var staff = shop.visitor()) {
            finds(customer);
            choosesAVariant(customer);
            var order = ordersAsGuest(customer);
            paysAtTheGateway(customer);

            shipsFromReadyToProcess(staff, order.number());
            var link = readsTheMails(staff, order.number());

            followsByLink(link, order.number());
        }
    }

    @Test
    void a_transfer_is_confirmed_by_staff() {
        try (var customer = shop.visitor();
                var staff = shop.visitor()) {
            var order = new Shopper(customer).order("kaos-pinisi", "KPI-PTH-M", "REG", "BANK_TRANSFER");
            assertThat(heading(customer)).hasText("Menunggu pembayaran");
            assertThat(customer.page().getByText("Transfer tepat sejumlah ini")).isVisible();
            customer.examine();

            var clerk = new Clerk(staff);
            clerk.signIn();
            clerk.openFromTab("Menunggu Pembayaran", order.number());
            staff.button("Catat pembayaran").click();
            assertThat(staff.page().locator("#toasts")).containsText("Pembayaran dicatat.");
            staff.examine();

            customer.open(order.address());
            assertThat(heading(customer)).hasText("Sedang disiapkan");
        }
    }

    @Test
    void a_cancelled_order_tells_its_reason() {
        try (var customer = shop.visitor();
                var staff = shop.visitor()) {
            var order = new Shopper(customer).order("kaos-pinisi", "KPI-LGT-L", "REG", "CASH_ON_DELIVERY");

            var clerk = new Clerk(staff);
            clerk.signIn();
            clerk.openOrder(order.number());
            staff.field("Alasan").fill("Kainnya cacat saat diperiksa");
            staff.page().locator("#batal").getByRole(AriaRole.BUTTON).click();
            assertThat(staff.page().locator("#toasts")).containsText("Pesanan dibatalkan.");
            staff.examine();

            customer.open(order.address());
            assertThat(heading(customer)).hasText("Dibatalkan");
            assertThat(customer.page().getByText("Kainnya cacat saat diperiksa"))
                    .isVisible();
            customer.examine();
        }
    }

    private static void finds(Visitor customer) {
        customer.open("/");
        customer.examine();
        var search = customer.page().locator("#cari");
        search.fill("kaos pinsi");
        search.press("Enter");
        assertThat(customer.page().getByText("Tidak ada yang persis begitu")).isVisible();
        assertThat(customer.link("Kaos Pinisi")).isVisible();
        customer.examine();

        customer.open("/cari?q=kaos");
        customer.page().locator("#saring input[type='checkbox'][value='XXL']").click();
        customer.page().waitForURL(Pattern.compile(".*ukuran=XXL.*"));
        assertThat(customer.page().locator(".chip").filter(having("XXL"))).isVisible();
        customer.examine();
        customer.link("Kaos Pinisi").click();
    }

    private static void choosesAVariant(Visitor customer) {
        var page = customer.page();
        assertThat(page.locator("#harga")).containsText("119.000");
        var picture = page.locator("#gambar-1");
        assertThat(picture).hasAttribute("src", Pattern.compile(".*warna=23335F.*"));
        customer.examine();

        page.locator("a.option").filter(having("XXL")).click();
        assertThat(page.locator("#harga")).containsText("129.000");
        page.locator("a.option").filter(having("Putih")).click();
        assertThat(picture).not().hasAttribute("src", Pattern.compile(".*warna=23335F.*"));
        page.locator("a.option")
                .getByText("L", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#stok")).hasText(Pattern.compile("Tinggal \\d lagi"));
        assertThat(page.locator("#harga")).containsText("119.000");
        customer.examine();
    }

    private static Shopper.PlacedOrder ordersAsGuest(Visitor customer) {
        customer.button("Masukkan keranjang").click();
        customer.page().locator("#toasts").getByRole(AriaRole.LINK).click();
        assertThat(customer.heading("Keranjang")).isVisible();
        customer.examine();

        var shopper = new Shopper(customer);
        shopper.goToCheckout();
        customer.button("Buat pesanan").click();
        assertThat(customer.page().getByRole(AriaRole.ALERT).first()).containsText("isian yang perlu diperbaiki");
        customer.examine();
        shopper.writeContact();
        shopper.chooseDestination();
        shopper.chooseShippingAndPayment("REG", "QRIS");
        customer.examine();
        return shopper.placeOrder();
    }

    private static void paysAtTheGateway(Visitor customer) {
        assertThat(customer.heading("Simulator pembayaran")).isVisible();
        customer.examine();
        customer.button("Bayar").click();
        assertThat(heading(customer)).hasText("Sedang disiapkan", atNextRefresh());
        customer.examine();
    }

    private static void shipsFromReadyToProcess(Visitor staff, String number) {
        var clerk = new Clerk(staff);
        clerk.signIn();
        staff.examine();
        clerk.openFromTab("Siap Proses", number);
        staff.examine();
        clerk.packAndShip(COURIER, TRACKING);
        staff.field("Kabar").fill("Tiba di gudang Bandung");
        staff.button("Catat kabar kurir").click();
        assertThat(staff.page().getByText("Kabar kurir dicatat.")).isVisible();
        staff.button("Tandai sampai").click();
        assertThat(staff.page().getByText("Parsel ditandai sampai.")).isVisible();
        staff.examine();
    }

    /** The address of the order's page, as the mail gives it. */
    private static String readsTheMails(Visitor staff, String number) {
        for (var template : new String[] {"Pesanan diterima", "Pembayaran diterima", "Parsel dikirim", "Parsel sampai"})
            assertThat(mails(staff, template)).isVisible();
        mails(staff, "Parsel dikirim").click();
        assertThat(staff.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(number);
        staff.examine();
        var letter = staff.page().frameLocator("iframe.letter");
        assertThat(letter.locator("body")).containsText(TRACKING);
        return letter.locator("a[href*='/pesanan/" + number + "?token=']")
                .first()
                .getAttribute("href");
    }

    private void followsByLink(String link, String number) {
        try (var customer = shop.visitor()) {
            customer.open(link);
            assertThat(heading(customer)).hasText("Sudah sampai");
            assertThat(customer.page().getByText(TRACKING).first()).isVisible();
            assertThat(customer.page().getByText("Tiba di gudang Bandung").first())
                    .isVisible();
            customer.examine();
            customer.button("Pesanan diterima").click();
            assertThat(heading(customer)).hasText("Selesai");
            customer.examine();

            customer.open("/pesanan");
            customer.field("Nomor pesanan").fill(number);
            customer.field("E-mail").fill(Shopper.EMAIL);
            customer.button("Buka pesanan").click();
            assertThat(heading(customer)).hasText("Selesai");
        }
    }

    private static Locator mails(Visitor staff, String template) {
        staff.open("/admin/pesan?q=" + Shopper.EMAIL);
        return staff.link(template).first();
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The page asks again by itself while it waits for money. */
    private static LocatorAssertions.HasTextOptions atNextRefresh() {
        return new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    }
}
