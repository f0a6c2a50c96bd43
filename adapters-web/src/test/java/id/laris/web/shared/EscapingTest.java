package id.laris.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductId;
import id.laris.domain.catalogue.ProductText;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody wrote into a field, no page lets it become part of itself. */
@QuarkusTest
class EscapingTest {
    private static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final Sku SKU = new Sku("JAHAT-1");

    @Inject
    ShopInTest shop;

    private final TestBrowser browser = new TestBrowser();

    @BeforeEach
    void open() {
        shop.open();
        shop.add(new Product(
                new ProductId(UUID.nameUUIDFromBytes("jahat".getBytes())),
                new Slug("jahat"),
                Map.of(
                        Language.ID,
                        new ProductText(
                                "Judul " + EVIL,
                                "<p onclick=\"alert(1)\">Isi <b>tebal</b></p><script>alert(1)</script>"
                                        + "<a href=\"javascript:alert(1)\">a</a><iframe src=\"//x\"></iframe><style>*{}</style>")),
                "Merek " + EVIL,
                Optional.of(new Slug("topi")),
                Set.of(),
                List.of("Ukuran " + EVIL),
                List.of(Goods.variant(SKU, Money.rupiah(10_000), "M " + EVIL)),
                List.of(new Picture("/gambar/topi.svg", "Alt " + EVIL)),
                Map.of("Bahan " + EVIL, "Katun " + EVIL),
                true,
                Instant.parse("2026-11-20T00:00:00Z"),
                0));
        shop.free(SKU, 10);
    }

    @Test
    void in_lists_and_on_the_product_page() {
        isHarmless(browser.page("/"));
        isHarmless(browser.page("/kategori/topi"));
        var page = browser.page("/produk/jahat");
        isHarmless(page);
        assertThat(page).contains("<b>tebal</b>").doesNotContain("onclick", "javascript:", "<iframe", "<style>");
    }

    @Test
    void in_addresses_and_searches() {
        isHarmless(browser.page("/cari?q=" + encoded() + "&merek=" + encoded() + "&urut=" + encoded()));
        isHarmless(browser.page("/cari/saran?q=" + encoded()));
        isHarmless(browser.open("/pesanan/" + encoded()).asString());
        isHarmless(browser.page("/pesanan/LR-000001?bayar=" + encoded()));
        isHarmless(browser.page("/?lang=" + encoded()));
        isHarmless(browser.page("/produk/jahat?sku=" + encoded() + "&provinsi=" + encoded()));
    }

    @Test
    void in_cart_checkout_and_order() {
        browser.page("/produk/jahat");
        isHarmless(browser.follow("/keranjang", "sku", SKU.value()));
        browser.page("/checkout");
        isHarmless(browser.send(
                        "/checkout",
                        "name",
                        EVIL,
                        "email",
                        EVIL,
                        "phone",
                        EVIL,
                        "street",
                        EVIL,
                        "postalCode",
                        EVIL,
                        "province",
                        EVIL,
                        "regency",
                        EVIL,
                        "recipient",
                        EVIL,
                        "note",
                        EVIL,
                        "paymentMethod",
                        EVIL,
                        "shippingOption",
                        EVIL)
                .asString());
        isHarmless(browser.follow(
                "/checkout",
                "name",
                "Sari " + EVIL,
                "email",
                "sari@contoh.test",
                "phone",
                "081200001111",
                "province",
                "32",
                "regency",
                "32.73",
                "district",
                "32.73.01",
                "village",
                "32.73.01.1001",
                "street",
                "Jalan " + EVIL,
                "postalCode",
                "40153",
                "shippingOption",
                "REG",
                "paymentMethod",
                "BANK_TRANSFER",
                "note",
                EVIL));
        browser.page("/pesanan");
        isHarmless(browser.send("/pesanan", "number", EVIL, "email", EVIL).asString());
    }

    @Test
    void endless_texts_are_refused_not_broken() {
        var endless = "a".repeat(60_000);
        browser.page("/pesanan");

        assertThat(browser.send("/pesanan", "number", endless, "email", endless).statusCode())
                .isBetween(400, 499);
        assertThat(browser.open("/cari?q=" + "a".repeat(3_000)).statusCode()).isEqualTo(200);
    }

    private static String encoded() {
        return java.net.URLEncoder.encode(EVIL, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void isHarmless(String page) {
        assertThat(page).doesNotContain("<script>alert", "<img src=x", "\"'><script", "alert(1)</script>");
    }
}
