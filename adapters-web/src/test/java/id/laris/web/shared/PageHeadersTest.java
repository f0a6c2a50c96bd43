package id.laris.web.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageHeadersTest {
    private static final int FIRST_LOAD = 120 * 1024;

    @Inject
    ShopInTest shop;

    @Inject
    Assets assets;

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void pages_forbid_what_is_not_theirs() {
        var answer = given().get("/");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).contains("private");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void pages_obey_their_own_policy() {
        for (var address : new String[] {"/", "/cari", "/produk/kaos-kawung", "/keranjang", "/pesanan"}) {
            var page = new TestBrowser().page(address);
            assertThat(page).as(address).doesNotContain(" style=\"", "<style", "onclick=", "hx-on", "javascript:");
            assertThat(Pattern.compile("<script(?! src=| type=\"application/ld\\+json\")")
                            .matcher(page)
                            .find())
                    .as(address)
                    .isFalse();
        }
    }

    @Test
    void cookies_are_for_the_server_only() {
        new TestBrowser().page("/");
        var cookies = given().get("/?lang=en").getHeaders().getValues("Set-Cookie");

        assertThat(cookies).hasSizeGreaterThanOrEqualTo(2).allSatisfy(cookie -> assertThat(cookie)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContainIgnoringCase("Secure"));
    }

    @Test
    void assets_are_kept_for_a_year_and_come_compressed() {
        for (var address :
                new String[] {assets.getShopStyle(), assets.getScript(), assets.getFont(), assets.getIcons()}) {
            var answer = given().header("Accept-Encoding", "gzip").get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).contains("immutable", "max-age=31536000");
        }
        assertThat(given().get(assets.getShopStyle()).asString()).contains(assets.getFont());
        assertThat(given().get("/aset/000000000000/toko.css").statusCode()).isEqualTo(404);
    }

    @Test
    void what_caches_may_keep_and_what_machines_read_sets_no_cookie() {
        for (var address : new String[] {
            assets.getShopStyle(),
            "/gambar/kaos.svg?warna=1F2A44",
            "/gambar/tanpa-foto.svg",
            "/robots.txt",
            "/sitemap.xml"
        }) {
            var answer = given().get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.getHeaders().getValues("Set-Cookie")).as(address).isEmpty();
        }
        assertThat(given().get("/pesanan").getCookies()).containsKey("laris_csrf");
    }

    @Test
    void a_first_visit_loads_little() {
        assertThat(assets.firstLoad()).isLessThan(FIRST_LOAD);
    }

    @Test
    void colours_are_remembered_by_the_server() {
        var browser = new TestBrowser();
        assertThat(browser.page("/")).contains("<html lang=\"id\">");

        assertThat(browser.follow("/tampilan", "theme", "dark", "back", "/cari?q=kaos"))
                .contains("data-theme=\"dark\"", "Hasil untuk");
        assertThat(TestBrowser.placeOf(browser.send("/tampilan", "theme", "x", "back", "//evil.example")))
                .isEqualTo("/");
    }

    @Test
    void an_address_nobody_answers_gets_a_page_that_helps() {
        var answer = given().accept("text/html").header("Accept-Language", "en").get("/entah/ke/mana");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("This page does not exist", "lang=\"en\"");
    }

    @Test
    void robots_and_sitemap_tell_search_engines_where_to_look() {
        assertThat(given().get("/robots.txt").asString()).contains("Disallow: /keranjang", "/sitemap.xml");
        var index = given().get("/sitemap.xml").asString();
        assertThat(index).contains("<sitemapindex", "<loc>http://localhost:8080/sitemap-2.xml</loc>");
        int pages = index.split("<sitemap>", -1).length - 1;
        var all = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> given().get("/sitemap-" + page + ".xml").asString())
                .collect(Collectors.joining());
        assertThat(all)
                .containsOnlyOnce("<loc>http://localhost:8080/produk/kaos-kawung</loc>")
                .containsOnlyOnce("<loc>http://localhost:8080/produk/topi-rimba</loc>")
                .containsOnlyOnce("<loc>http://localhost:8080/kategori/kaos</loc>")
                .doesNotContain("rahasia");
        assertThat(given().get("/sitemap-" + (pages + 1) + ".xml").statusCode()).isEqualTo(404);
    }
}
