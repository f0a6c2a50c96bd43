package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same shop for somebody who reads English: no page is left with Indonesian words of ours. */
@BrowserTest
class EnglishIT {
    /**
     * Words no Indonesian sentence does without, and those that name things on our pages. The demo's own names stay as they are:
     * colours of variants everywhere, and products' names for staff, who work with them in Indonesian.
     */
    private static final Pattern INDONESIAN = Pattern.compile(
            "\\b(yang|dan|untuk|dengan|belum|sudah|tidak|atau|dari|pesanan|barang|keranjang|bayar|pembayaran|pengiriman|kirim|"
                    + "ukuran|warna|bahan|gramasi|perawatan|potongan|asal|semua|lihat|cari|masuk|stok|katalog|alasan|habis|"
                    + "tinggal|buah|sampai|dikirim|dikemas|tampak|hari|mulai|jumlah|harga|telepon|alamat|catatan)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> SHOP = List.of(
            "/",
            "/cari?urut=newest",
            "/kategori/kaos",
            "/cari?q=xqzxqz",
            "/keranjang",
            "/checkout",
            "/pesanan",
            "/bantuan/cara-belanja",
            "/bantuan/pembayaran",
            "/bantuan/pengiriman",
            "/bantuan/privasi");

    private static final List<String> OFFICE = List.of(
            "",
            "/pesanan",
            "/pesanan/baru",
            "/pembayaran",
            "/stok",
            "/stok?sku=KPI-NIL-M",
            "/katalog",
            "/katalog/impor",
            "/pesan",
            "/kejadian",
            "/kunci",
            "/kunci/data",
            "/jejak",
            "/staf",
            "/peran",
            "/privasi",
            "/privasi/insiden",
            "/saya");

    /** What the demo shop's staff typed, in their own language; whether an order with one is open depends on the day. */
    private static final List<String> REASONS = reasons();

    /** What the page says to people: its text, and what only some of them hear or see when they point at it. */
    private static final String WORDS = """
            () => {
              const spoken = [...document.querySelectorAll('[aria-label], [alt], [placeholder], [title]')].flatMap(element =>
                ['aria-label', 'alt', 'placeholder', 'title'].map(name => element.getAttribute(name) || ''));
              return [document.title, document.body.innerText, ...spoken].join('\\n');
            }
            """;

    private final Studio studio = new Studio(Path.of("target/screenshots"));
    private final OpenShop shop;

    EnglishIT(OpenShop shop) {
        this.shop = shop;
    }

    @Test
    void a_customer_who_reads_english_orders_and_pays() {
        try (var customer = shop.visitor(Locale.US)) {
            for (var path : SHOP.subList(0, 4)) reads(customer, path);
            var shopper = new Shopper(customer, Shopper.Words.ENGLISH);
            reads(customer, "/produk/kaos-pinisi");
            assertThat(studio.photograph(customer, "product-english", "/produk/kaos-pinisi", 200))
                    .isEmpty();
            shopper.putIntoCart("kaos-pinisi", "KPI-LGT-XL");
            for (var path : SHOP.subList(4, SHOP.size())) reads(customer, path);

            shopper.goToCheckout();
            shopper.writeContact();
            shopper.chooseDestination();
            shopper.chooseShippingAndPayment("REG", "CARD");
            shopper.placeOrder();
            assertThat(customer.heading("Payment simulator")).isVisible();
            customer.button("Pay").click();
            assertThat(customer.page().getByText("Payment received").first()).isVisible();
            assertThat(indonesianIn(customer)).isEmpty();
        }
    }

    @Test
    void staff_who_read_english_find_every_room_in_english() {
        try (var staff = shop.visitor(Locale.US)) {
            staff.open("/admin");
            assertThat(indonesianIn(staff)).isEmpty();
            new Clerk(staff).enter();
            assertThat(staff.page().getByRole(AriaRole.NAVIGATION).first()).isVisible();
            for (var path : OFFICE) reads(staff, "/admin" + path);
            assertThat(studio.photograph(staff, "office-today-english", "/admin", 200))
                    .isEmpty();
        }
    }

    private static List<String> reasons() {
        try (var file = EnglishIT.class.getResourceAsStream("/demo/reasons.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(line.indexOf(',') + 1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void reads(Visitor visitor, String path) {
        visitor.open(path);
        assertThat(indonesianIn(visitor)).as(path).isEmpty();
    }

    private static List<String> indonesianIn(Visitor visitor) {
        var words = (String) visitor.page().evaluate(WORDS);
        for (var typed : REASONS) words = words.replace(typed, "");
        return words.lines()
                .filter(line -> INDONESIAN.matcher(line).find())
                .distinct()
                .toList();
    }
}
