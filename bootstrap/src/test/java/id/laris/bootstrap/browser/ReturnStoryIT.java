package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Goods come back: a customer asks on a phone, staff work at a desk. */
@BrowserTest
class ReturnStoryIT {
    private static final Pattern RETURN = Pattern.compile("RT-\\d{4}-\\d+");

    private final OpenShop shop;
    private final Studio studio = new Studio(Path.of("target/screenshots"));

    ReturnStoryIT(OpenShop shop) {
        this.shop = shop;
    }

    @Test
    void a_return_with_refund() {
        try (var customer = shop.visitor();
                var staff = shop.visitor()) {
            var order = delivered(customer, staff, "KPI-PTH-M");
            var number = asks(customer, order, "REFUND");
            arrives(staff, number);
            look(staff, "office-return-inspected", "/admin/retur/" + number);

            button(staff, "selesai").click();
            assertThat(staff.page().getByText("Dikembalikan", exactly())).isVisible();
            staff.examine();

            customer.page().reload();
            assertThat(heading(customer)).hasText("Selesai");
            customer.examine();
        }
    }

    @Test
    void a_return_with_replacement() {
        try (var customer = shop.visitor();
                var staff = shop.visitor()) {
            var order = delivered(customer, staff, "KPI-LGT-L");
            var number = asks(customer, order, "REPLACEMENT");
            arrives(staff, number);

            staff.page().locator("#pengganti-0").fill("TIDAK-ADA");
            button(staff, "ganti").click();
            assertThat(staff.page().locator("form[action$='/ganti'] [role='alert']"))
                    .isVisible();
            staff.page().locator("#pengganti-0").fill("KPI-PTH-XL");
            button(staff, "ganti").click();
            assertThat(staff.page().getByText("Diganti dengan")).isVisible();
            look(staff, "office-return-replaced", "/admin/retur/" + number);
            staff.page().locator("dl.facts a[href^='/admin/pesanan/']").first().click();
            assertThat(staff.page().getByText("Pengganti barang retur " + number))
                    .isVisible();
            staff.examine();
            new Clerk(staff).packAndShip("JNE", "JX-GANTI");

            customer.page().reload();
            assertThat(customer.page().getByText("Diganti dengan pesanan")).isVisible();
            customer.examine();
        }
    }

    private Shopper.PlacedOrder delivered(Visitor customer, Visitor staff, String sku) {
        customer.usePhone();
        staff.useWideScreen();
        var order = new Shopper(customer).order("kaos-pinisi", sku, "REG", "QRIS");
        customer.button("Bayar").click();
        assertThat(heading(customer))
                .hasText("Sedang disiapkan", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        var clerk = new Clerk(staff);
        clerk.signIn();
        clerk.openOrder(order.number());
        clerk.packAndShip("JNE", "JX-PERGI");
        staff.button("Tandai sampai").click();
        assertThat(staff.page().getByText("Parsel ditandai sampai.")).isVisible();
        return order;
    }

    /** The number of the return; the customer is on its page. */
    private String asks(Visitor customer, Shopper.PlacedOrder order, String wish) {
        customer.open(order.address());
        customer.link("Kembalikan barang").click();
        customer.page().locator("#jumlah-0").fill("1");
        customer.page().locator("#alasan-0").selectOption("WRONG_SIZE");
        customer.page().locator("#harapan").selectOption(wish);
        customer.examine();
        customer.button("Ajukan pengembalian").click();
        assertThat(heading(customer)).hasText("Menunggu dinilai");
        customer.examine();
        var number = RETURN.matcher(customer.page().url());
        if (!number.find())
            throw new AssertionError("No return in " + customer.page().url());
        return number.group();
    }

    /** Approved, received, and looked at as it was asked for. */
    private void arrives(Visitor staff, String number) {
        staff.open("/admin/retur/" + number);
        staff.button("Setujui").click();
        button(staff, "terima").click();
        button(staff, "periksa").click();
        assertThat(staff.page().getByText("Yang harus kembali").first()).isVisible();
        staff.examine();
    }

    private static Locator button(Visitor staff, String form) {
        return staff.page().locator("form[action$='/" + form + "'] button").last();
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().locator("h1");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private void look(Visitor visitor, String name, String path) {
        assertThat(studio.photograph(visitor, name, path, 200)).as(name).isEmpty();
        visitor.useWideScreen();
    }
}
