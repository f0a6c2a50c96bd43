package id.laris.rest.api.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductResourceTest {
    @Test
    void lists_published_products_with_counts_beside_each_filter() {
        given().get("/api/v1/products")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.slug", containsInAnyOrder("kaos-kawung", "topi-rimba"))
                .body("items.find { it.slug == 'kaos-kawung' }.from.amount", equalTo(145_000))
                .body("items.find { it.slug == 'kaos-kawung' }.from.currency", equalTo("IDR"))
                .body("facets.name", hasItems("category", "brand", "color", "size"))
                .body("next", nullValue());
    }

    @Test
    void filters_that_are_repeated_are_alternatives() {
        given().queryParam("brand", "Pasundan", "Rimba")
                .get("/api/v1/products")
                .then()
                .body("total", equalTo(2));
        given().queryParam("brand", "Rimba")
                .get("/api/v1/products")
                .then()
                .body("items.slug", equalTo(java.util.List.of("topi-rimba")));
        given().queryParam("color", "Nila")
                .queryParam("size", "M")
                .queryParam("maxPrice", "150000")
                .get("/api/v1/products")
                .then()
                .body("items.slug", equalTo(java.util.List.of("kaos-kawung")));
    }

    @Test
    void refuses_a_filter_that_makes_no_sense() {
        given().queryParam("minPrice", "murah")
                .get("/api/v1/products")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-minPrice"));
        given().queryParam("limit", "0")
                .get("/api/v1/products")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-limit"));
        given().queryParam("limit", "99999999999")
                .get("/api/v1/products")
                .then()
                .statusCode(422);
        given().queryParam("sort", "terbaik")
                .get("/api/v1/products")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-sort"));
        given().queryParam("category", "../..")
                .get("/api/v1/products")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-slug"));
    }

    @Test
    void suggests_while_typing() {
        given().queryParam("q", "kao")
                .get("/api/v1/products/suggestions")
                .then()
                .statusCode(200)
                .body("items", not(empty()));
        given().get("/api/v1/products/suggestions").then().statusCode(200).body("items", empty());
    }

    @Test
    void shows_a_product_once_to_those_who_have_it_already() {
        var tag = given().get("/api/v1/products/kaos-kawung")
                .then()
                .statusCode(200)
                .body("variants.sku", containsInAnyOrder("KAOS-NILA-M", "KAOS-NILA-L"))
                .body("variants[0].options.Warna", equalTo("Nila"))
                .body("categories.slug", equalTo(java.util.List.of("atasan", "kaos")))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/products/kaos-kawung")
                .then()
                .statusCode(304);
    }

    @Test
    void what_is_not_published_does_not_exist() {
        for (var slug : new String[] {"rahasia", "tidak-ada", "Kaos Kawung", "%3Cscript%3E"})
            given().urlEncodingEnabled(false)
                    .get("/api/v1/products/" + slug.replace(" ", "%20"))
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("product-not-found"));
    }

    @Test
    void speaks_the_callers_language() {
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/api/v1/categories")
                .then()
                .body("items.name", hasItems("Tops", "Hats"));
        given().get("/api/v1/categories").then().body("items.name", hasItems("Atasan", "Topi"));
        given().header("Accept-Language", "en")
                .get("/api/v1/products/x")
                .then()
                .body("title", equalTo("Product not found"));
        given().get("/api/v1/products/x").then().body("title", equalTo("Produk tidak ditemukan"));
    }

    @Test
    void walks_down_the_regions() {
        given().get("/api/v1/regions").then().statusCode(200).body("items.code", hasItems("32", "91"));
        given().queryParam("within", "32.73.01").get("/api/v1/regions").then().body("items.level", hasItems("VILLAGE"));
        given().queryParam("within", "Jawa")
                .get("/api/v1/regions")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-region"));
    }
}
