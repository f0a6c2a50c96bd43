package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.identity.Totp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody signs up, buys, buys again, takes their data and leaves: as a person does it, with the mails as they come. */
@BrowserTest
class AccountIT {
    private static final String EMAIL = "ratna.wulan@example.com";
    private static final String PASSWORD = "tiga payung di teras";

    private final OpenShop shop;
    private final Studio studio = new Studio(Path.of("target/screenshots"));
    private final List<String> findings = new ArrayList<>();

    AccountIT(OpenShop shop) {
        this.shop = shop;
    }

    @Test
    void a_customer_comes_buys_and_is_forgotten() {
        try (var customer = shop.visitor()) {
            var shopper = new Shopper(customer);
            signUp(customer);
            takeSecondStep(customer);

            tellSizesAndAddress(customer);
            shopper.putIntoCart("kaos-pinisi", "KPI-NIL-M");
            shopper.goToCheckout();
            assertThat(customer.page().locator("#name")).hasValue("Ratna Wulan");
            assertThat(customer.page().locator("#street")).hasValue("Jl. Merdeka 5");
            look(customer, "account-checkout", "/checkout");
            shopper.chooseShippingAndPayment("REG", "BANK_TRANSFER");
            var order = shopper.placeOrder();

            customer.open("/akun/pesanan");
            assertThat(customer.link("Pesanan " + order.number())).isVisible();
            customer.page().getByText("Pesan lagi").first().click();
            assertThat(customer.heading("Keranjang")).isVisible();
            wish(customer);
            lookAround(customer);

            var copy = takeCopy(customer);
            assertThat(copy).contains("\"schemaVersion\":1", "Ratna Wulan", EMAIL, "Jl. Merdeka 5", order.number());

            leave(customer, order.number());
        }
        assertThat(findings).isEmpty();
    }

    private void signUp(Visitor customer) {
        look(customer, "account-sign-in", "/akun/masuk");
        look(customer, "account-forgotten", "/akun/lupa-sandi");
        look(customer, "account-sign-up", "/akun/daftar");
        customer.field("Nama").fill("Ratna Wulan");
        customer.field("E-mail").fill(EMAIL);
        customer.field("Kata sandi").fill(PASSWORD);
        customer.button("Daftar").click();
        assertThat(customer.heading("Periksa e-mailmu")).isVisible();
        customer.examine();

        customer.open(shop.postBox().linkFor(EMAIL, "/akun/verifikasi"));
        customer.examine();
        customer.field("Kata sandi").fill(PASSWORD);
        customer.button("Pastikan dan masuk").click();
        assertThat(customer.page().getByText("E-mail sudah dipastikan")).isVisible();
        assertThat(customer.heading("Halo, Ratna")).isVisible();
    }

    /** The app's code opens it; the next sign-in asks for more than the password, and a recovery code is as good. */
    private void takeSecondStep(Visitor customer) {
        look(customer, "account-second-step", "/akun/langkah-kedua");
        var key = customer.page().locator("#kunci").innerText().replace(" ", "");
        customer.field("Kode").fill(Totp.OF_APPS.codeAt(Totp.fromBase32(key), Totp.stepAt(Instant.now())));
        customer.button("Aktifkan").click();
        assertThat(customer.heading("Kode pemulihanmu")).isVisible();
        findings.addAll(studio.photographAsItStands(customer, "account-recovery"));
        var recovery = customer.page().locator(".recovery-codes li").first().innerText();
        customer.link("Sudah kusimpan").click();
        assertThat(customer.page().getByText("Aktif. Sisa kode pemulihan: 10.")).isVisible();

        customer.button("Keluar").first().click();
        customer.open("/akun/masuk");
        customer.field("E-mail").fill(EMAIL);
        customer.field("Kata sandi").fill(PASSWORD);
        customer.button("Masuk").click();
        assertThat(customer.heading("Kode dari aplikasimu")).isVisible();
        findings.addAll(studio.photographAsItStands(customer, "account-code"));
        customer.field("Kode").fill(recovery);
        customer.button("Lanjut").click();
        assertThat(customer.heading("Halo, Ratna")).isVisible();
    }

    private void tellSizesAndAddress(Visitor customer) {
        customer.open("/akun/profil");
        customer.page().locator("#sizeTop").fill("L");
        customer.button("Simpan").click();
        assertThat(customer.page().getByText("Tersimpan.")).isVisible();
        customer.open("/produk/kaos-pinisi");
        assertThat(customer.page().getByText("Ini ukuranmu.")).isVisible();

        customer.open("/akun/alamat/baru");
        customer.page().locator("#label").fill("Rumah");
        customer.page().locator("#phone").fill("0812 0000 2222");
        var village = List.of("Jawa Barat", "Kota Bandung", "Sukasari", "Gegerkalong");
        var levels = List.of("province", "regency", "district", "village");
        for (int i = 0; i < levels.size(); i++)
            customer.page().locator("#" + levels.get(i)).selectOption(village.get(i));
        customer.page().locator("#street").fill("Jl. Merdeka 5");
        customer.page().locator("#postalCode").fill("40153");
        customer.examine();
        customer.page().locator("main button.btn:visible").getByText("Simpan").click();
        assertThat(customer.page().getByText("Alamat tersimpan.")).isVisible();
    }

    private static void wish(Visitor customer) {
        customer.open("/produk/kemeja-bintik");
        customer.button("Simpan ke wishlist").click();
        assertThat(customer.page().getByText("Masuk wishlist.")).isVisible();
    }

    private void lookAround(Visitor customer) {
        look(customer, "account", "/akun");
        look(customer, "account-orders", "/akun/pesanan");
        look(customer, "account-credit", "/akun/saldo");
        look(customer, "account-wishlist", "/akun/wishlist");
        look(customer, "account-addresses", "/akun/alamat");
        look(customer, "account-address", "/akun/alamat/baru");
        look(customer, "account-profile", "/akun/profil");
        look(customer, "account-security", "/akun/keamanan");
        look(customer, "account-privacy", "/akun/privasi");
        look(customer, "account-product", "/produk/kaos-pinisi");
    }

    private String takeCopy(Visitor customer) {
        customer.open("/akun/privasi");
        customer.button("Minta salinan").click();
        var ready = customer.button("Unduh");
        customer.page().waitForCondition(() -> {
            customer.open("/akun/privasi");
            return ready.isVisible();
        });
        var download = customer.page().waitForDownload(ready::click);
        try {
            return Files.readString(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void leave(Visitor customer, String number) {
        erase(customer);
        assertThat(customer.page().getByText("begitu pesanan yang sedang berjalan selesai"))
                .isVisible();
        customer.examine();
        customer.button("Batalkan permintaan").click();

        customer.open("/pesanan/" + number);
        customer.page().getByText("Batalkan pesanan").first().click();
        customer.button("Ya, batalkan").click();
        assertThat(customer.page().getByText("Dibatalkan").first()).isVisible();

        erase(customer);
        assertThat(customer.heading("Akunmu sudah dihapus")).isVisible();
        customer.examine();
        customer.open("/akun/masuk");
        customer.field("E-mail").fill(EMAIL);
        customer.field("Kata sandi").fill(PASSWORD);
        customer.button("Masuk").click();
        assertThat(customer.page().getByText("E-mail atau kata sandi salah")).isVisible();
    }

    private static void erase(Visitor customer) {
        customer.open("/akun/privasi");
        customer.page()
                .locator("details summary")
                .getByText("Hapus akun dan datamu")
                .click();
        customer.page().locator("#password").fill(PASSWORD);
        customer.button("Hapus untuk selamanya").click();
    }

    private void look(Visitor customer, String name, String path) {
        findings.addAll(studio.photograph(customer, name, path, 200));
        customer.open(path);
    }
}
