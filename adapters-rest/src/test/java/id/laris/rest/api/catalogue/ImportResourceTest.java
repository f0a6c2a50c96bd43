package id.laris.rest.api.catalogue;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {
    private static final String FILE =
            "Handle,Title,Variant SKU,Variant Price\ncelana-uji,Celana Uji,CELANA-1,150000\nrusak,Rusak,RUSAK-1,abc\n";

    @Test
    void a_file_is_taken_in_and_followed() {
        var accepted = staff().contentType("text/csv")
                .queryParam("fileName", "celana.csv")
                .queryParam("dryRun", "true")
                .body(FILE)
                .post("/api/v1/catalog/imports")
                .then()
                .statusCode(202)
                .header("Location", startsWith("/api/v1/catalog/imports/"))
                .body("state", equalTo("WAITING"))
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(2))
                .extract();

        staff().get(accepted.header("Location")).then().statusCode(200).body("fileName", equalTo("celana.csv"));
        staff().get("/api/v1/catalog/imports")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(accepted.<String>path("id")));
        staff().post(accepted.header("Location") + "/repeat")
                .then()
                .statusCode(202)
                .body("dryRun", equalTo(false));
        staff().post(accepted.header("Location") + "/cancel").then().statusCode(204);
        staff().post(accepted.header("Location") + "/cancel").then().statusCode(409);
    }

    @Test
    void what_is_no_product_file_is_refused() {
        staff().contentType("text/csv")
                .body("nama,harga\na,1\n")
                .post("/api/v1/catalog/imports")
                .then()
                .statusCode(422)
                .body("code", equalTo("product-file-without-headings"));
        staff().contentType("text/csv")
                .body(new byte[0])
                .post("/api/v1/catalog/imports")
                .then()
                .statusCode(422)
                .body("code", equalTo("product-file-empty"));
        staff().contentType("text/csv")
                .queryParam("rate", "mahal")
                .body(FILE)
                .post("/api/v1/catalog/imports")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-rate"));
        staff().contentType("application/json")
                .body("{}")
                .post("/api/v1/catalog/imports")
                .then()
                .statusCode(415);
        visitor()
                .contentType("text/csv")
                .body(FILE)
                .post("/api/v1/catalog/imports")
                .then()
                .statusCode(401);
        staff().get("/api/v1/catalog/imports/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("import-not-found"));
        staff().get("/api/v1/catalog/imports/satu").then().statusCode(404);
    }

    @Test
    void the_same_key_takes_a_file_in_once_and_refuses_another_one() {
        var key = UUID.randomUUID().toString();
        String first = upload(key, FILE).then().statusCode(202).extract().path("id");

        upload(key, FILE)
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith(first))
                .body("id", equalTo(first));
        upload(key, FILE + "lain,Lain,LAIN-1,1000\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    private static Response upload(String key, String file) {
        return staff().contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/api/v1/catalog/imports");
    }
}
