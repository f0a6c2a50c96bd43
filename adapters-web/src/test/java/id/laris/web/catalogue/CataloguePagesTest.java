package id.laris.web.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.web.ShopInTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CataloguePagesTest {
    @Inject
    ShopInTest shop;

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void the_front_page_shows_shelves_and_goods() {
        var page = page("/");

        assertThat(page).contains("Toko Laris", "Kaos Kawung", "Rp145.000", "href=\"/kategori/topi\"");
        assertThat(page).doesNotContain("Belum Terbit");
    }

    @Test
    void a_shelf_counts_what_each_filter_would_leave() {
        var page = page("/kategori/kaos");

        assertThat(page).contains("<h1>Kaos</h1>", "name=\"ukuran\" value=\"M\"", "name=\"merek\" value=\"Pasundan\"");
        assertThat(page).doesNotContain("Topi Rimba</a>");
    }

    @Test
    void an_active_filter_can_be_taken_away() {
        var page = page("/cari?ukuran=M&warna=Nila");

        assertThat(page).contains("href=\"/cari?warna=Nila\"", "href=\"/cari?ukuran=M\"");
    }

    @Test
    void nonsense_in_an_address_is_left_out() {
        var page = page("/cari?min=abc&maks=-5&urut=magic&lanjut=");

        assertThat(page).contains("Kaos Kawung");
    }

    @Test
    void the_line_of_what_is_left_comes_alone_for_pages_that_keep_themselves_up_to_date() {
        var line = page("/sisa?sku=KAOS-NILA-M").strip();

        assertThat(line)
                .startsWith("<p class=\"stock ")
                .endsWith("</p>")
                .contains("Tinggal 3 lagi", "data-live=\"/sisa?sku=KAOS-NILA-M&amp;lang=id\"");
        assertThat(page("/produk/kaos-kawung?sku=KAOS-NILA-M")).contains(line);
        assertThat(page("/sisa?sku=KAOS-NILA-M&lang=en")).contains("Only 3 left");
        var tag = given().get("/sisa?sku=KAOS-NILA-M").header("ETag");
        given().header("If-None-Match", tag).get("/sisa?sku=KAOS-NILA-M").then().statusCode(304);
        given().get("/sisa?sku=RAHASIA").then().statusCode(404);
        given().get("/sisa?sku=").then().statusCode(422);
    }

    @Test
    void a_product_shows_price_options_and_what_is_left() {
        var page = page("/produk/kaos-kawung?sku=KAOS-NILA-M");

        assertThat(page).contains("Rp145.000", "Tinggal 3 lagi", "application/ld+json");
        assertThat(page).contains("is-out").contains("Yang dicoret sedang habis.");
    }

    @Test
    void a_province_tells_fee_and_days() {
        var answer = given().get("/produk/topi-rimba?provinsi=32").then().statusCode(200);

        assertThat(answer.extract().cookie("laris_province")).isEqualTo("32");
        assertThat(answer.extract().asString()).contains("2–3 hari kerja", "Rp10.000", "Jawa Barat");
        assertThat(page("/produk/topi-rimba?provinsi=91")).contains("kami belum mengirim ke Papua");
    }

    @Test
    void words_typed_suggest_where_to_go() {
        assertThat(page("/cari/saran?q=kao")).contains("/produk/kaos-kawung");
        assertThat(page("/cari/saran?q=").strip()).isEmpty();
    }

    @Test
    void english_speakers_read_english() {
        var page = given().header("Accept-Language", "en-GB,en").get("/").asString();

        assertThat(page).contains("lang=\"en\"", "Best sellers", "Tops").doesNotContain("Terlaris");
        assertThat(given().get("/?lang=en").cookie("laris_lang")).isEqualTo("en");
    }

    @Test
    void what_is_hidden_or_unknown_is_not_found() {
        for (var address : new String[] {"/produk/rahasia", "/produk/tidak-ada", "/kategori/tidak-ada"}) {
            var answer = given().accept("text/html").get(address).then().statusCode(404);
            assertThat(answer.extract().asString()).as(address).contains("Halaman ini tidak ada");
        }
    }

    private static String page(String address) {
        return given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
