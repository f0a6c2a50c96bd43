package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.laris.domain.identity.Totp;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody is asked to work here, comes, looks up who a buyer is, and is seen to have done so. */
@BrowserTest
class StaffIT {
    private static final String EMAIL = "dian.lestari@example.com";
    private static final String PASSWORD = "kucing oren di atap rumah";
    private static final String REASON = "Menelepon soal paket yang belum sampai";

    private final OpenShop shop;
    private final Studio studio = new Studio(Path.of("target/screenshots"));
    private final List<String> findings = new ArrayList<>();

    StaffIT(OpenShop shop) {
        this.shop = shop;
    }

    @Test
    void an_invited_colleague_reveals_a_customer_and_the_trail_tells() {
        try (var customer = shop.visitor();
                var owner = shop.visitor();
                var dian = shop.visitor()) {
            var order = new Shopper(customer).order("kaos-pinisi", "KPI-NIL-L", "REG", "BANK_TRANSFER");
            new Clerk(owner).signIn();

            invite(owner);
            accept(dian);
            setUpSecondFactor(dian);
            looksUp(dian);
            reveals(dian);
            isMaskedAgain(dian, order.number());

            isInTheTrail(owner);
        }
        assertThat(findings).isEmpty();
    }

    private static void invite(Visitor owner) {
        owner.link("Orang dan keamanan").click();
        owner.field("Nama").fill("Dian Lestari");
        owner.field("E-mail").fill(EMAIL);
        owner.field("Layanan pelanggan").check();
        owner.button("Kirim undangan").click();
        assertThat(owner.page().locator("#toasts")).containsText("Undangan dikirim.");
        assertThat(owner.page().getByText(EMAIL)).isVisible();
        owner.examine();
    }

    private void accept(Visitor dian) {
        var invitation = shop.postBox().linkFor(EMAIL, "/admin/undangan");
        findings.addAll(studio.photograph(dian, "office-invitation", invitation, 200));
        dian.open(invitation);
        dian.page().locator("#nama").fill("Dian Lestari");
        dian.page().locator("#password").fill(PASSWORD);
        dian.page().locator("form[action='/admin/undangan'] button").last().click();
        dian.page().locator("input[name='email']").fill(EMAIL);
        dian.page().locator("input[name='password']").fill(PASSWORD);
        dian.page().locator("form[action='/admin/masuk'] button").last().click();
    }

    private void setUpSecondFactor(Visitor dian) {
        var form = dian.page().locator("form[action='/admin/masuk/pasang']");
        assertThat(form).isVisible();
        findings.addAll(studio.photographAsItStands(dian, "office-second-step"));
        var key = form.locator("code.key-whole").innerText().replace(" ", "");
        form.locator("input[name='kode']").fill(Totp.OF_APPS.codeAt(Totp.fromBase32(key), Totp.stepAt(Instant.now())));
        form.locator("button").last().click();
        assertThat(dian.page().locator("ol.codes")).isVisible();
        findings.addAll(studio.photographAsItStands(dian, "office-recovery"));
        dian.page().locator("a.btn-block").click();
        assertThat(dian.heading("Hari ini")).isVisible();
        assertThat(dian.link("Orang dan keamanan")).isHidden();
    }

    private static void looksUp(Visitor dian) {
        dian.link("Pelanggan").click();
        var search = dian.page().locator("input[type='search'][name='q']").last();
        search.fill(Shopper.EMAIL);
        search.press("Enter");
        // Whoever ordered under that address stands once, as a guest.
        assertThat(dian.page().locator("table.customer-list tbody tr")).hasCount(1);
        dian.page().locator("table.customer-list a[data-row]").click();
        assertThat(dian.heading("S••• D•••")).isVisible();
        assertThat(dian.page().getByText("Sari Dewi")).hasCount(0);
        assertThat(dian.page().getByText(Shopper.EMAIL)).hasCount(0);
        dian.examine();
    }

    private void reveals(Visitor dian) {
        dian.page().locator("details.reveal summary").click();
        dian.field("Untuk apa?").fill(REASON);
        dian.button("Buka data pribadi").click();
        assertThat(dian.heading("Sari Dewi")).isVisible();
        assertThat(dian.page().getByText(Shopper.EMAIL).first()).isVisible();
        findings.addAll(studio.photographAsItStands(dian, "office-customer-revealed"));
    }

    private static void isMaskedAgain(Visitor dian, String number) {
        dian.link("Samarkan lagi").click();
        assertThat(dian.heading("S••• D•••")).isVisible();
        dian.open("/admin/pesanan/" + number);
        dian.link("Lihat pelanggan").click();
        assertThat(dian.page().getByText(Shopper.EMAIL)).hasCount(0);
    }

    private static void isInTheTrail(Visitor owner) {
        owner.open("/admin/jejak?q=reveal-customer");
        var row = owner.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Dian Lestari"));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Membuka data pribadi pelanggan");
        row.locator("summary").click();
        assertThat(row).containsText(REASON);
        owner.examine();
    }
}
