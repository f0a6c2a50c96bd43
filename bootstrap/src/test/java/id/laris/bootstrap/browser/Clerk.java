package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.laris.domain.identity.Totp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/** The ways through the back office that several tests go. */
final class Clerk {
    private static final Queue<String> RECOVERY_CODES = new ArrayDeque<>();

    private final Visitor visitor;

    Clerk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Comes to the office's door and enters; ends at today's work. */
    void signIn() {
        visitor.open("/admin");
        visitor.field("E-mail").fill(OpenShop.OWNER);
        visitor.field("Kata sandi").fill(OpenShop.PASSWORD);
        visitor.button("Masuk").click();
        var setUp = visitor.heading("Pasang verifikasi dua langkah");
        var code = visitor.heading("Masukkan kode");
        assertThat(setUp.or(code)).isVisible();
        if (setUp.isVisible()) setUpSecondFactor();
        else giveSecondFactor();
        assertThat(visitor.heading("Hari ini")).isVisible();
    }

    /** The first sign-in of a new shop: an app scans the picture, which holds the key beside it. */
    private void setUpSecondFactor() {
        var key = visitor.page().locator("code.key-whole").innerText().replace(" ", "");
        visitor.field("Kode").fill(Totp.OF_APPS.codeAt(Totp.fromBase32(key), Totp.stepAt(Instant.now())));
        visitor.button("Pasang").click();
        assertThat(visitor.heading("Kode pemulihan")).isVisible();
        RECOVERY_CODES.clear();
        RECOVERY_CODES.addAll(visitor.page().locator("ol.codes code").allInnerTexts());
        visitor.link("Sudah saya simpan").click();
    }

    /** The app's codes work once in half a minute; a test that signs in more often has recovery codes. */
    private void giveSecondFactor() {
        visitor.field("Kode").fill(RECOVERY_CODES.remove());
        visitor.button("Lanjutkan").click();
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
