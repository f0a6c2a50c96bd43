package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A day in the warehouse, on a phone: goods come without an order, are counted and moved, run short, are bought and come, are sold, picked,
 * packed and handed to the courier. Scanners type and press Enter, and so does this test.
 */
@BrowserTest
class WarehouseIT {
    private static final String SKU = "KPI-LGT-M";
    private static final String SUPPLIER = "Konveksi Cihampelas";

    private final OpenShop shop;
    private final Studio studio = new Studio(Path.of("target/screenshots"));
    private final List<String> findings = new ArrayList<>();

    WarehouseIT(OpenShop shop) {
        this.shop = shop;
    }

    @Test
    void from_the_suppliers_box_to_the_couriers_van() {
        try (var clerk = shop.visitor();
                var manager = shop.visitor();
                var customer = shop.visitor()) {
            new Clerk(clerk).signIn();
            new Clerk(manager).signIn();
            clerk.usePhone();

            int before = onHand(clerk);
            receivesWithoutAnOrder(clerk);
            assertThat(onHand(clerk)).isEqualTo(before + 3);
            manager.open("/admin/stok?sku=" + SKU);
            countsOneLess(clerk, before + 2);
            follows(manager, before + 2);
            assertThat(onHand(clerk)).isEqualTo(before + 2);
            sendsAPieceToJakarta(clerk);
            assertThat(onHand(clerk)).isEqualTo(before + 1);
            isToldThatGoodsRunShort(clerk);
            var purchase = buys(clerk);
            receives(clerk, purchase);
            assertThat(onHand(clerk)).isEqualTo(before + 13);
            isNotShortAnyMore(clerk);

            var order = new Shopper(customer).order("kaos-pinisi", SKU, "REG", "CASH_ON_DELIVERY");
            picks(clerk, order.number());
            packs(clerk, order.number());
            handsOver(clerk, order.number());
            assertThat(onHand(clerk)).isEqualTo(before + 12);
        }
        assertThat(findings).isEmpty();
    }

    /** In Bandung, by the ledger's own words. */
    private static int onHand(Visitor clerk) {
        clerk.open("/admin/stok?sku=" + SKU);
        var remembered = clerk.page().locator("input[name='tercatat'][value^='BDG:']");
        return remembered.count() == 0
                ? 0
                : Integer.parseInt(remembered.inputValue().substring("BDG:".length()));
    }

    /** The page that lies open tells what happened meanwhile; nobody loads it anew. */
    private static void follows(Visitor manager, int pieces) {
        assertThat(manager.page().locator("[data-figure='" + SKU + " BDG ada']"))
                .hasText(String.valueOf(pieces), new LocatorAssertions.HasTextOptions().setTimeout(30_000));
    }

    private void receivesWithoutAnOrder(Visitor clerk) {
        clerk.open("/admin/pembelian/penerimaan/baru");
        clerk.page().locator("#gudang").selectOption("BDG");
        for (int i = 1; i <= 3; i++) {
            scan(clerk, SKU);
            assertThat(clerk.page().locator("input[name='bagus']").first()).hasValue(String.valueOf(i));
        }
        look(clerk, "receipt-scanned");
        clerk.page()
                .locator("form[action='/admin/pembelian/penerimaan'] button.btn-l")
                .click();
        assertThat(clerk.heading(Pattern.compile("GR-\\d+"))).isVisible();
        look(clerk, "receipt-slip");
    }

    /** Two people find the same: one piece less than the book says. */
    private void countsOneLess(Visitor clerk, int found) {
        clerk.open("/admin/stok/opname");
        clerk.page().locator("#gudang").selectOption("BDG");
        clerk.page().locator("#judul").fill("Kaos langit");
        clerk.page().locator("#barang").fill(SKU);
        clerk.page().locator("form[action='/admin/stok/opname'] button").last().click();
        for (int round = 1; round <= 2; round++) {
            var form = clerk.page().locator("form[action$='/hitung']");
            assertThat(form.locator("input[name='putaran']")).hasValue(String.valueOf(round));
            if (round == 2) look(clerk, "stock-take-second");
            form.locator("input[name='jumlah']").fill(String.valueOf(found));
            form.locator("button").last().click();
        }
        look(clerk, "stock-take-counted");
        clerk.page().locator("form[action$='/setujui'] button").click();
        assertThat(clerk.page().locator("form[action$='/setujui']")).hasCount(0);
    }

    private void sendsAPieceToJakarta(Visitor clerk) {
        clerk.open("/admin/stok/pindah");
        clerk.page().locator("#dari").selectOption("BDG");
        clerk.page().locator("#ke").selectOption("JKT");
        clerk.page().locator("#barang").fill(SKU + " 1");
        clerk.page().locator("form[action='/admin/stok/pindah'] button").last().click();
        look(clerk, "transfer-on-its-way");
        clerk.page().locator("form[action$='/terima'] button").last().click();
        assertThat(clerk.page().locator("form[action$='/terima']")).hasCount(0);
        look(clerk, "transfer-arrived");
    }

    private void isToldThatGoodsRunShort(Visitor clerk) {
        clerk.open("/admin/stok?sku=" + SKU);
        var points = clerk.page().locator("form[action='/admin/stok/titik']");
        int row = points.locator("input[name='gudang']").all().stream()
                .map(Locator::inputValue)
                .toList()
                .indexOf("BDG");
        points.locator("input[name='minimum']").nth(row).fill("9");
        points.locator("input[name='target']").nth(row).fill("20");
        points.locator("input[name='hari']").nth(row).fill("7");
        points.locator("button").last().click();
        assertThat(clerk.page().locator("#toasts")).not().isEmpty();
        awaitNotice(clerk, true);
        look(clerk, "notice-short");
    }

    private void isNotShortAnyMore(Visitor clerk) {
        awaitNotice(clerk, false);
    }

    /** Notices follow the events: a moment later. */
    private static void awaitNotice(Visitor clerk, boolean there) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(1))
                .untilAsserted(() -> {
                    clerk.open("/admin/stok/peringatan?gudang=BDG");
                    assertThat(clerk.page().locator("main").getByText(SKU).count() > 0)
                            .isEqualTo(there);
                });
    }

    private String buys(Visitor clerk) {
        clerk.open("/admin/pembelian/pemasok");
        clerk.page().locator("#nama").fill(SUPPLIER);
        clerk.page().locator("#hari").fill("7");
        clerk.page()
                .locator("form[action='/admin/pembelian/pemasok'][method='post'] button")
                .click();
        assertThat(clerk.heading(SUPPLIER)).isVisible();
        look(clerk, "supplier");
        clerk.page().locator("a.btn[href*='/pesanan/baru']").click();
        var form = clerk.page().locator("form.sale");
        form.locator("input[name='sku']").first().fill(SKU);
        form.locator("input[name='jumlah']").first().fill("12");
        form.locator("input[name='harga']").first().fill("58000");
        clerk.page().locator("#gudang").selectOption("BDG");
        form.locator("button.btn-l").click();
        var heading = clerk.heading(Pattern.compile("PO-\\d+"));
        assertThat(heading).isVisible();
        var number = heading.innerText().strip();
        clerk.page().locator("form[action$='/kirim'] button").click();
        clerk.page()
                .locator("form[action$='/konfirmasi'] input[name='tiba']")
                .fill(LocalDate.now().plusDays(7).toString());
        clerk.page().locator("form[action$='/konfirmasi'] button").click();
        assertThat(clerk.page().locator("form[action$='/konfirmasi']")).hasCount(0);
        look(clerk, "purchase-confirmed");
        return number;
    }

    private void receives(Visitor clerk, String purchase) {
        clerk.open("/admin/pembelian/pesanan/" + purchase);
        clerk.page().locator("a.btn[href*='/penerimaan/baru']").click();
        clerk.page().locator("input[name='bagus']").first().fill("12");
        look(clerk, "receipt-of-purchase");
        clerk.page()
                .locator("form[action='/admin/pembelian/penerimaan'] button.btn-l")
                .click();
        assertThat(clerk.heading(Pattern.compile("GR-\\d+"))).isVisible();
    }

    private void picks(Visitor clerk, String order) {
        clerk.open("/admin/ambil?gudang=BDG");
        clerk.page().locator("input[name='nomor'][value='" + order + "']").check();
        look(clerk, "waves-to-start");
        clerk.page()
                .locator("form[action='/admin/ambil'][method='post'] button.btn")
                .last()
                .click();
        scan(clerk, SKU);
        assertThat(clerk.page().locator(".walk-stop.is-done")).hasCount(1);
        look(clerk, "wave-picked");
    }

    private void packs(Visitor clerk, String order) {
        clerk.open("/admin/kemas");
        scan(clerk, order);
        assertThat(clerk.heading(order)).isVisible();
        look(clerk, "packing-begun");
        scan(clerk, SKU);
        look(clerk, "packing-done");
    }

    private void handsOver(Visitor clerk, String order) {
        clerk.open("/admin/serah");
        clerk.page().locator("#gudang").selectOption("BDG");
        clerk.page().locator("#kurir").fill("JNE");
        clerk.page()
                .locator("form[action='/admin/serah'][method='post'] button")
                .last()
                .click();
        clerk.page().locator("#resi").fill("JX0099887766");
        scan(clerk, order);
        assertThat(clerk.page().locator("article.paper").getByText(order)).isVisible();
        look(clerk, "handover-ready");
        clerk.page().onDialog(dialog -> dialog.accept());
        clerk.page().locator("form[action$='/serahkan'] button").click();
        assertThat(clerk.page().locator("form[action$='/serahkan']"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
    }

    private static void scan(Visitor clerk, String code) {
        var field = clerk.page().locator("#pindai");
        field.fill(code);
        field.press("Enter");
    }

    /** On every screen, in light and dark; the phone is taken up again afterwards. */
    private void look(Visitor clerk, String name) {
        studio.photographAsItStands(clerk, "warehouse-" + name).forEach(finding -> findings.add(name + ": " + finding));
        clerk.usePhone();
    }
}
