package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Buying without a mouse: every stop on the way can be reached with Tab, and is seen when it is reached. */
@BrowserTest
class KeyboardIT {
    private static final int MOST_STOPS = 120;

    /** What has the focus, how it is called, and whether a ring is drawn around it or around what stands for it. */
    private static final String FOCUSED = """
            () => {
              const element = document.activeElement;
              const shown = element.closest('.choice') || element;
              const ring = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const after = getComputedStyle(element, '::after');
              const box = element.getBoundingClientRect();
              return {
                id: element.id,
                name: (element.getAttribute('aria-label') || element.textContent || '').trim(),
                value: element.getAttribute('value') || '',
                ringed: ring(getComputedStyle(element)) || ring(after) || ring(getComputedStyle(shown)),
                inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
              };
            }
            """;

    private final OpenShop shop;

    KeyboardIT(OpenShop shop) {
        this.shop = shop;
    }

    private record Focus(String id, String name, String value, boolean ringed, boolean inSight) {
        static Focus of(Page page) {
            var seen = (Map<?, ?>) page.evaluate(FOCUSED);
            return new Focus(
                    (String) seen.get("id"),
                    (String) seen.get("name"),
                    (String) seen.get("value"),
                    (Boolean) seen.get("ringed"),
                    (Boolean) seen.get("inSight"));
        }
    }

    @Test
    void a_customer_buys_with_the_keyboard_alone() {
        try (var customer = shop.visitor()) {
            var page = customer.page();
            customer.open("/produk/kaos-pinisi?sku=KPI-PSR-XL");
            press(page, "Tab");
            assertThat(Focus.of(page).name()).isEqualTo("Langsung ke isi");
            press(page, "Enter");

            tabTo(page, focus -> focus.name().equals("L"));
            press(page, "Enter");
            page.waitForURL(Pattern.compile(".*sku=KPI-PSR-L$"));
            tabTo(page, focus -> focus.name().equals("Masukkan keranjang"));
            press(page, "Enter");
            assertThat(page.locator("#toasts")).containsText("Masuk keranjang.");

            customer.open("/keranjang");
            tabTo(page, focus -> focus.name().equals("Lanjut ke pembayaran"));
            press(page, "Enter");
            assertThat(customer.heading("Pembayaran")).isVisible();
            write(page, "name", "Sari Dewi");
            write(page, "email", Shopper.EMAIL);
            write(page, "phone", "0812 0000 1111");
            choose(page, "province", "Jawa Barat");
            choose(page, "regency", "Kota Bandung");
            choose(page, "district", "Sukasari");
            choose(page, "village", "Isola");
            write(page, "street", "Jl. Setiabudi 10");
            write(page, "postalCode", "40154");
            tabTo(page, focus -> focus.value().equals("REG") || focus.value().equals("ECO"));
            press(page, "Space");
            tabTo(page, focus -> focus.value().equals("BANK_TRANSFER"));
            press(page, "Space");
            tabTo(page, focus -> focus.name().equals("Buat pesanan"));
            press(page, "Enter");

            assertThat(customer.heading("Menunggu pembayaran")).isVisible();
        }
    }

    @Test
    void the_filters_of_the_phone_keep_the_focus_and_close_with_escape() {
        try (var customer = shop.visitor()) {
            var page = customer.page();
            page.setViewportSize(390, 844);
            customer.open("/cari?q=kaos");
            tabTo(page, focus -> focus.name().equals("Saring"));
            press(page, "Enter");
            assertThat(page.locator("#saring")).isVisible();
            assertThat(Focus.of(page).name()).isEqualTo("Tutup");

            press(page, "Shift+Tab");
            assertThat(page.locator("#saring :focus")).hasCount(1);
            press(page, "Escape");

            assertThat(page.locator("#saring")).isHidden();
            assertThat(Focus.of(page).name()).isEqualTo("Saring");
        }
    }

    /** Every stop on the way must be visible; the hidden first buttons of forms are none. */
    private static void tabTo(Page page, Predicate<Focus> wanted) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            press(page, "Tab");
            var focus = Focus.of(page);
            assertThat(focus).matches(Focus::ringed, "has a ring").matches(Focus::inSight, "is in sight");
            if (wanted.test(focus)) return;
        }
        throw new AssertionError("Not reached with " + MOST_STOPS + " presses of Tab on " + page.url());
    }

    private static void write(Page page, String field, String text) {
        tabTo(page, focus -> focus.id().equals(field));
        page.keyboard().type(text);
    }

    /** A closed list jumps to what is typed. */
    private static void choose(Page page, String list, String name) {
        assertThat(page.locator("#" + list)).isEnabled();
        tabTo(page, focus -> focus.id().equals(list));
        page.keyboard().type(name);
        assertThat(page.locator("#" + list + " option:checked")).hasText(name);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }
}
