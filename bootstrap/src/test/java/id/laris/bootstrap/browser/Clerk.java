package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.laris.domain.identity.Totp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/** The ways through the back office that several tests go. */
final class Clerk {
    private static final Queue<String> RECOVERY_CODES = new ArrayDeque<>();
    /** For those who enter by another way than {@link #signIn}. */
    private static final int CODES_KEPT = 3;

    private final Visitor visitor;

    Clerk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Comes to the office's door and enters; ends at today's work. */
    void signIn() {
        visitor.open("/admin");
        enter();
        assertThat(visitor.heading("Hari ini")).isVisible();
        if (RECOVERY_CODES.size() <= CODES_KEPT) renewRecoveryCodes();
    }

    /** From the door on, whatever language it speaks. */
    void enter() {
        var page = visitor.page();
        page.locator("input[name='email']").fill(OpenShop.OWNER);
        page.locator("input[name='password']").fill(OpenShop.PASSWORD);
        page.locator("form[action='/admin/masuk'] button").last().click();
        var setUp = page.locator("form[action='/admin/masuk/pasang']");
        var code = page.locator("form[action='/admin/masuk/kode']");
        assertThat(setUp.or(code)).isVisible();
        if (setUp.isVisible()) setUpSecondFactor(setUp);
        else giveSecondFactor(code);
    }

    /** The first sign-in of a new shop: an app scans the picture, which holds the key beside it. */
    private void setUpSecondFactor(Locator form) {
        var key = form.locator("code.key-whole").innerText().replace(" ", "");
        form.locator("input[name='kode']").fill(Totp.OF_APPS.codeAt(Totp.fromBase32(key), Totp.stepAt(Instant.now())));
        form.locator("button").last().click();
        noteRecoveryCodes();
        visitor.page().locator("a.btn-block").click();
    }

    /** As anybody does whose codes run out; ends where a sign-in ends. */
    private void renewRecoveryCodes() {
        visitor.open("/admin/saya");
        visitor.page()
                .locator("form[action='/admin/saya/kode-pemulihan'] button")
                .click();
        noteRecoveryCodes();
        visitor.open("/admin");
    }

    private void noteRecoveryCodes() {
        var codes = visitor.page().locator("ol.codes");
        assertThat(codes).isVisible();
        RECOVERY_CODES.clear();
        RECOVERY_CODES.addAll(codes.locator("code").allInnerTexts());
    }

    /** The app's codes work once in half a minute; a test that signs in more often has recovery codes. */
    private static void giveSecondFactor(Locator form) {
        form.locator("input[name='kode']").fill(RECOVERY_CODES.remove());
        form.locator("button").last().click();
    }

    /** Finds the order under that tab of the book and opens it. */
    void openFromTab(String tab, String number) {
        visitor.open("/admin/pesanan");
        visitor.page().locator("#tab-pesanan").getByText(tab).click();
        visitor.link(number).click();
        assertThat(visitor.heading(number)).isVisible();
    }

    /** Opens the order by its address. */
    void openOrder(String number) {
        visitor.open("/admin/pesanan/" + number);
    }

    /** Packs everything that is held and hands it over at once. */
    void packAndShip(String courier, String trackingNumber) {
        visitor.page().locator("input[name='kurir']").fill(courier);
        visitor.page().locator("input[name='resi']").fill(trackingNumber);
        visitor.button("Kemas").click();
        assertThat(visitor.page().getByText("Di jalan")).isVisible();
    }
}
