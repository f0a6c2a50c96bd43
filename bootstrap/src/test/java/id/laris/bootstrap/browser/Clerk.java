package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The ways through the back office that several tests go. */
final class Clerk {
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
        assertThat(visitor.heading("Hari ini")).isVisible();
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
