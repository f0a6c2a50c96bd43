package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.cartWith;
import static id.laris.bootstrap.story.Api.checkout;
import static id.laris.bootstrap.story.Api.order;
import static id.laris.bootstrap.story.Api.staff;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.domain.shared.Sku;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Markup comes in with a product file, an order and its handling; on every page that shows it, it is text. */
@QuarkusTest
class MarkupIsTextTest {
    private static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{7*7}";
    private static final String SHOWN = "&lt;script&gt;alert(1)";
    private static final Sku SKU = new Sku("JAHAT-1");
    private static final String BODY = "<p onclick=\"alert(1)\">Isi <b>tebal</b></p><script>alert(1)</script>"
            + "<a href=\"javascript:alert(1)\">a</a><iframe src=\"//x\"></iframe><style>*{}</style>";

    @Inject
    StockedShop shop;

    @Inject
    Tables tables;

    @Test
    void whoever_wrote_it_and_wherever_it_is_shown() {
        shop.stock();
        var file = imported();
        receive();
        var number = ordered();
        var mails = mailsAbout(number);

        var customer = new Browser();
        assertThat(harmless(customer, "/produk/jahat")).contains(SHOWN, "<b>tebal</b>");
        for (var page : List.of(
                "/",
                "/cari?q=alert",
                "/cari?q=" + encoded(),
                "/cari/saran?q=" + encoded(),
                "/cari?merek=" + encoded() + "&urut=" + encoded())) harmless(customer, page);
        customer.send("/keranjang", "sku", SKU.value(), "jumlah", "1");
        assertThat(harmless(customer, "/keranjang")).contains(SHOWN);
        assertThat(harmless(customer, "/checkout")).contains(SHOWN);

        var owner = Browser.ofOwner();
        for (var page : List.of(
                "/admin/pesanan?q=" + number,
                "/admin/pesanan/" + number,
                "/admin/pesanan/ambil?nomor=" + number,
                "/admin/katalog?q=alert"))
            assertThat(harmless(owner, page)).as(page).contains(SHOWN);
        for (var page : List.of(
                "/admin",
                "/admin/katalog/impor",
                "/admin/katalog/impor/" + file,
                "/admin/stok?q=" + SKU,
                "/admin/pesan",
                "/admin/cari?q=" + encoded())) harmless(owner, page);
        for (var mail : mails)
            assertThat(harmless(owner, "/admin/pesan/" + mail + "/isi")).contains(SHOWN);
    }

    private String imported() {
        var cell = '"' + EVIL.replace("\"", "\"\"") + '"';
        var csv = "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,"
                + "Variant Grams,Variant Price,Image Src,Image Alt Text\n"
                + String.join(
                        ",",
                        "jahat",
                        cell,
                        '"' + BODY.replace("\"", "\"\"") + '"',
                        cell,
                        cell,
                        cell,
                        "true",
                        cell,
                        cell,
                        SKU.value(),
                        "200",
                        "99000",
                        "javascript:alert(1)",
                        cell)
                + "\n";
        String id = given().contentType("text/csv")
                .header("Authorization", "Bearer " + StockedShop.KEY)
                .queryParam("fileName", EVIL)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/catalog/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(staff().get("/api/v1/catalog/imports/{id}", id)
                                .jsonPath()
                                .getInt("tally.created"))
                        .isOne());
        return id;
    }

    private static void receive() {
        staff().header("Idempotency-Key", "markup")
                .body(Map.of("warehouse", "BDG", "kind", "RECEIPT", "change", 9, "reference", EVIL))
                .post("/api/v1/stock/{sku}/movements", SKU.value())
                .then()
                .statusCode(201);
    }

    private static String ordered() {
        var form = checkout(cartWith(SKU, 2), "BANK_TRANSFER");
        for (var field : List.of("name", "recipient", "street", "note")) form.put(field, EVIL);
        String number = order(form).statusCode(201).extract().path("number");
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(200);
        staff().body(Map.of(
                        "lines",
                        List.of(Map.of("sku", SKU.value(), "quantity", 1)),
                        "courier",
                        EVIL.substring(0, 40),
                        "trackingNumber",
                        "A1"))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(201);
        return number;
    }

    private List<String> mailsAbout(String number) {
        var mails = "SELECT m.id FROM message m JOIN shop_order o ON o.id = m.order_id"
                + " WHERE m.state = 'KEPT' AND o.number = '" + number + "'";
        await().atMost(Duration.ofSeconds(30)).until(() -> tables.texts(mails).size() == 4);
        return tables.texts(mails);
    }

    private static String harmless(Browser browser, String address) {
        var page = browser.page(address);
        assertThat(page)
                .as(address)
                .doesNotContain(
                        "<script>alert",
                        "<img src=x",
                        "\"'><script",
                        "onclick=\"alert",
                        "\"javascript:",
                        "<iframe src=\"//x",
                        ">49");
        return page;
    }

    private static String encoded() {
        return URLEncoder.encode(EVIL, StandardCharsets.UTF_8);
    }
}
