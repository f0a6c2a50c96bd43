package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page on three screens, light and dark: pictures of it under {@code target/screenshots}, and nothing amiss. */
@BrowserTest
class LooksIT {
    /** To look at some pages alone: part of their names. */
    private static final String ONLY = System.getProperty("laris.test.page", "");

    private static final String PRODUCTS = """
            Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src
            gelang-tali,Gelang Tali,<p>Anyaman tangan.</p>,Rantala,Gelang,tali,true,Warna,Hitam,GLT-HTM,25000,
            gelang-tali,,,,,,,,Krem,GLT-KRM,25000,
            gelang-rusak,Gelang Rusak,,Rantala,Gelang,,true,Warna,Hitam,GLR-HTM,dua puluh ribu,
            """;

    private static final String STRAY_NOTICE = """
            INSERT INTO stray_notice (id, provider, key, reference, doubt, received_at, state)
            VALUES (gen_random_uuid(), 'midtrans', 'be03df7d-2f97-4c8c-a53c-8959f1b67295:settlement:200:accept:',
                'TOKO-LAMA-2026-000123', 'NO_ATTEMPT', now(), 'WAITING')""";

    private static final String DISPUTE = """
            INSERT INTO payment_dispute (id, provider, key, order_id, attempt_id, kind, amount, told_at)
            SELECT gen_random_uuid(), 'midtrans', 'looks:chargeback', o.id, a.id, 'CHARGEBACK', a.asked, now()
            FROM shop_order o JOIN payment_attempt a ON a.order_id = o.id LIMIT 1""";
    /** Of an order that waits for its money: a bank holds it, and not for long any more. */
    private static final String HELD = """
            WITH held AS (
                INSERT INTO payment_attempt (id, order_id, position, provider, method, asked, state, reference, instructions, started_at)
                SELECT gen_random_uuid(), p.order_id, 99, 'simulated', 'CARD', p.due, 'AUTHORISED', 'looks:held', '{}', now()
                FROM payment p JOIN shop_order o ON o.id = p.order_id
                WHERE o.state = 'PLACED' AND o.payment = 'PENDING' ORDER BY o.number LIMIT 1
                RETURNING order_id)
            UPDATE shop_order SET pay_before = now() + interval '3 hours' WHERE id IN (SELECT order_id FROM held)""";

    private static final String SETTLEMENT = """
            Order ID,Transaction Time,Gross Amount,Fee
            TOKO-LAMA-2026-000123,2026-11-01 10:00:00,145000,4000
            TOKO-LAMA-2026-000124,2026-11-02 10:00:00,barang,4000
            """;

    /** The nightly run is off where shops are tested. So much is sold a week that some of it will run out. */
    private static final String FORECASTS = """
            INSERT INTO demand_forecast (scope, key, warehouse, title, first_week, expected, lower_80, upper_80, lower_95, upper_95,
                spread, near, model, weeks_of_history, fingerprint, made_at)
            SELECT 'SKU', l.sku, place, 'Kaos Pinisi ' || l.sku, date_trunc('week', now())::date, array_fill(e, ARRAY[26]),
                array_fill(e * 0.6, ARRAY[26]), array_fill(e * 1.4, ARRAY[26]), array_fill(e * 0.4, ARRAY[26]),
                array_fill(e * 1.7, ARRAY[26]), array_fill(e * 0.3, ARRAY[26]), e * 4, 'Theta', 52, 'looks', now()
            FROM stock_level l CROSS JOIN unnest(ARRAY['', 'BDG']) AS place CROSS JOIN LATERAL (SELECT (l.on_hand / 2.0 + 1)::float8 AS e) AS x
            WHERE l.warehouse = 'BDG' AND l.sku LIKE 'KPI-%' ON CONFLICT DO NOTHING""";

    private final OpenShop shop;
    private final Visitor customer;
    private final Visitor staff;
    private final Studio studio = new Studio(Path.of("target/screenshots"));
    private Shopper.PlacedOrder order;
    private String importRun;
    private String settlementRun;
    private String mailedReport;
    private String promotion;

    LooksIT(OpenShop shop) {
        this.shop = shop;
        this.customer = shop.visitor();
        this.staff = shop.visitor();
    }

    /** A page of the shop or, for staff, of the office. */
    private record Kind(String name, boolean forStaff, String path, int status) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void something_happens_in_the_shop() throws Exception {
        var shopper = new Shopper(customer);
        order = shopper.order("kaos-pinisi", "KPI-PSR-M", "REG", "BANK_TRANSFER");
        shopper.putIntoCart("kaos-pinisi", "KPI-NIL-M");
        shopper.putIntoCart("kemeja-bintik", firstVariantOf("kemeja-bintik"));

        studio.photograph(staff, "office-sign-in", "/admin/masuk", 200);
        new Clerk(staff).signIn();
        importRun = importProducts();
        settlementRun = compareSettlement();
        mailedReport = mailReport();
        promotion = enterPromotion();
        makeForecasts();
        try (var database = shop.database();
                var statement = database.createStatement()) {
            statement.executeUpdate(STRAY_NOTICE);
            statement.executeUpdate(DISPUTE);
            statement.executeUpdate(FORECASTS);
            statement.executeUpdate(HELD);
        }
    }

    @AfterAll
    void they_leave() {
        customer.close();
        staff.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void looks_right_on_every_screen_in_light_and_dark(Kind page) {
        var path = page.path()
                .replace("{order}", order.address())
                .replace("{number}", order.number())
                .replace("{import}", importRun)
                .replace("{settlement}", settlementRun)
                .replace("{report}", mailedReport)
                .replace("{promotion}", promotion);

        var findings = studio.photograph(page.forStaff() ? staff : customer, page.name(), path, page.status());

        assertThat(findings).isEmpty();
    }

    @Test
    void prints_the_pick_list_on_clean_paper() {
        staff.open("/admin/pesanan?tab=READY_TO_PROCESS");
        staff.page().locator("th.pick input").check();
        staff.button("Cetak daftar ambil").click();
        assertThat(staff.heading("Daftar ambil")).isVisible();
        staff.examine();

        staff.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(staff.page().locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(staff.page().locator(".paper").first()).hasCSS("color", "rgb(0, 0, 0)");
        assertThat(staff.page().locator(".desk-head")).isHidden();
        assertThat(staff.page().locator(".paper").first()).isVisible();
        studio.print(staff, "office-pick-list");
        staff.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    static Stream<Kind> pages() {
        return Stream.of(
                        shop("home", "/"),
                        shop("list", "/cari?urut=newest"),
                        shop("category", "/kategori/kaos"),
                        shop("search", "/cari?q=kemja&ukuran=L"),
                        shop("empty-search", "/cari?q=xqzxqz"),
                        shop("product", "/produk/kaos-pinisi"),
                        shop("cart", "/keranjang"),
                        shop("checkout", "/checkout"),
                        shop("order", "{order}"),
                        shop("find-order", "/pesanan"),
                        shop("help", "/bantuan/cara-belanja"),
                        new Kind("not-found", false, "/produk/tidak-ada", 404),
                        new Kind("error", false, "/cari?lanjut=rusak", 422),
                        office("today", ""),
                        office("orders", "/pesanan"),
                        office("orders-to-pack", "/pesanan?tab=READY_TO_PROCESS"),
                        office("order", "/pesanan/{number}"),
                        office("new-sale", "/pesanan/baru"),
                        office("payments", "/pembayaran"),
                        office("payment-monitor", "/pembayaran/macet"),
                        office("money-book", "/pembayaran/buku"),
                        office("money-check", "/pembayaran/buku/periksa"),
                        office("invoices", "/faktur"),
                        office("tax-report", "/faktur/ppn"),
                        office("tax-rules", "/faktur/pajak"),
                        office("tax-of-goods", "/katalog/pajak"),
                        office("tax-of-product", "/katalog/pajak/kaos-pinisi"),
                        office("invoice-bundles", "/faktur/bundel"),
                        office("coretax", "/faktur/coretax"),
                        office("reconciliation", "/pembayaran/cocok"),
                        office("reconciliation-run", "{settlement}"),
                        office("stock", "/stok"),
                        office("stock-card", "/stok?sku=KPI-NIL-M"),
                        office("stock-held", "/stok/ditahan"),
                        office("stock-notices", "/stok/peringatan"),
                        office("stock-ledger", "/stok/buku"),
                        office("other-refunds", "/pembayaran/lain"),
                        office("risk", "/risiko"),
                        office("risk-lists", "/risiko/daftar"),
                        office("risk-policy", "/risiko/aturan"),
                        office("terms", "/pembayaran/tempo"),
                        office("receivables", "/pembayaran/piutang"),
                        office("forecasts", "/ramalan"),
                        office("forecast", "/ramalan/KPI-NIL-M?jenis=SKU"),
                        office("forecast-shop", "/ramalan/toko?jenis=SHOP"),
                        office("promotions", "/ramalan/promosi"),
                        office("promotion", "{promotion}"),
                        office("returns", "/retur"),
                        office("return-policy", "/retur/kebijakan"),
                        office("transfers", "/stok/pindah"),
                        office("stock-takes", "/stok/opname"),
                        office("stock-files", "/stok/berkas"),
                        office("sales-histories", "/laporan/riwayat"),
                        office("sales-report", "/laporan/penjualan"),
                        office("sales-report-products", "/laporan/penjualan?per=PRODUCT"),
                        office(
                                "saved-reports",
                                "/laporan/penjualan/tersimpan?per=PRODUCT&dari=2026-11-01&sampai=2026-11-30"),
                        office("report-mail", "{report}"),
                        office("sales-check", "/laporan/penjualan/periksa"),
                        office("sales-entries", "/laporan/penjualan/rincian?dari=2026-01-01&sampai=2027-12-31"),
                        office("best-sellers", "/laporan/terlaris"),
                        office("worst-sellers", "/laporan/terlaris?urut=WORST&per=SKU"),
                        office("stock-report", "/laporan/stok"),
                        office("returns-report", "/laporan/retur?dari=2026-01-01&sampai=2027-12-31"),
                        office("cohorts", "/laporan/pelanggan"),
                        office("funnel", "/laporan/corong"),
                        office("warehouses", "/gudang"),
                        office("warehouse", "/gudang/BDG"),
                        office("waves", "/ambil"),
                        office("packing", "/kemas"),
                        office("handover", "/serah"),
                        office("receipts", "/pembelian/penerimaan"),
                        office("receipt", "/pembelian/penerimaan/baru"),
                        office("purchases", "/pembelian"),
                        office("reorder-advice", "/pembelian/saran?anggaran=5000000"),
                        office("suppliers", "/pembelian/pemasok"),
                        office("webhooks", "/webhook"),
                        office("catalogue", "/katalog"),
                        office("imports", "/katalog/impor"),
                        office("import", "{import}"),
                        office("messages", "/pesan"),
                        office("dead-letters", "/kejadian"),
                        office("customers", "/pelanggan"),
                        office("customers-found", "/pelanggan?q={number}"),
                        office("customer", "/pelanggan/{number}"),
                        office("staff", "/staf"),
                        office("roles", "/peran"),
                        office("trail", "/jejak"),
                        office("privacy", "/privasi"),
                        office("incidents", "/privasi/insiden"),
                        office("keys", "/kunci"),
                        office("data-keys", "/kunci/data"),
                        office("me", "/saya"),
                        office("search", "/cari?q=kaos"))
                .filter(kind -> Pattern.compile(ONLY).matcher(kind.name()).find());
    }

    private static Kind shop(String name, String path) {
        return new Kind(name, false, path, 200);
    }

    private static Kind office(String name, String path) {
        return new Kind("office-" + name, true, path.startsWith("{") ? path : "/admin" + path, 200);
    }

    private String firstVariantOf(String product) {
        customer.open("/produk/" + product);
        return customer.page().locator("form.buy-bar input[name='sku']").inputValue();
    }

    /** By hand, unless the first run of the shop is under way; through when the page says so. */
    private void makeForecasts() {
        staff.open("/admin/ramalan");
        if (staff.page().locator("#hitung progress").count() == 0)
            staff.button("Hitung ramalan sekarang").click();
        assertThat(staff.page().locator("#hitung").getByText("Terakhir dihitung"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    }

    /** A report that is mailed every Friday; where its mailing is set. */
    private String mailReport() {
        staff.open("/admin/laporan/penjualan/tersimpan");
        staff.page().locator("#nama").fill("Penjualan per produk, tiap pekan");
        staff.page().locator("form:has(#nama) button.btn").click();
        staff.page().locator("a[href$='/kirim']").first().click();
        var address = staff.page().url();
        staff.page().locator("input[name='irama'][value='WEEKLY']").check();
        staff.page().locator("select[name='hari']").selectOption("5");
        staff.page().locator("form:has(#juga) button.btn").click();
        staff.page().waitForURL("**/tersimpan**");
        return address;
    }

    /** One to come, and the same two months earlier; where it is changed. */
    private String enterPromotion() {
        for (var day : List.of(LocalDate.now().minusWeeks(8), LocalDate.now().plusWeeks(2))) {
            staff.open("/admin/ramalan/promosi");
            staff.page().locator("#nama").fill("Diskon 20%");
            staff.page().locator("#untuk").selectOption("CATEGORY");
            staff.page().locator("#slug").fill("kaos");
            staff.page().locator("#dari").fill(day.toString());
            staff.page().locator("#sampai").fill(day.plusDays(6).toString());
            staff.page().locator("form:has(#nama) button.btn").click();
            staff.page().waitForURL("**/promosi?kabar**");
        }
        staff.page().locator("td a[href*='/ramalan/promosi/']").first().click();
        return staff.page().url();
    }

    private String compareSettlement() {
        staff.open("/admin/pembayaran/cocok");
        staff.page()
                .locator("#berkas")
                .setInputFiles(
                        new FilePayload("november.csv", "text/csv", SETTLEMENT.getBytes(StandardCharsets.UTF_8)));
        staff.button("Cocokkan").click();
        assertThat(staff.page().locator("#hasil")).isVisible();
        return staff.page().url();
    }

    /** A file with one product and one bad row; gives the address of its run once it is through. */
    private String importProducts() {
        staff.open("/admin/katalog/impor");
        staff.page()
                .locator("#berkas")
                .setInputFiles(new FilePayload("produk.csv", "text/csv", PRODUCTS.getBytes(StandardCharsets.UTF_8)));
        staff.button("Mulai impor").click();
        assertThat(staff.page().getByText("Selesai").first()).isVisible();
        return staff.page().url();
    }
}
