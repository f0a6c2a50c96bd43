package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.staff;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sums of the sales report that are wrong are told and made right again from the book; the figures then are what they were. */
@QuarkusTest
class SalesCheckTest {
    private static final String WRONG = "UPDATE sales_day SET gross = gross + 7 WHERE dimension = 'SKU' AND key = '"
            + Goods.TOPI.value() + "' AND day = '%s'";

    @Inject
    StockedShop shop;

    @Inject
    Tables tables;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @AfterEach
    void right() {
        staff().post("/api/v1/sales-report/rebuild").then().statusCode(202);
        tables.atRest();
    }

    @Test
    void wrong_sums_are_told_and_made_right_again() {
        shop.stock();
        var cart = Api.cartWith(Goods.TOPI, 1);
        var number = Api.visitor()
                .header("Idempotency-Key", cart)
                .body(Api.checkout(cart, "CASH_ON_DELIVERY"))
                .post("/api/v1/orders")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("number");
        tables.atRest();
        var right = sold();
        assertThat(entries()).contains(number);

        tables.change(WRONG.formatted(today));
        assertThat(check().getList("wrongMonths.month", String.class)).containsExactly(month());
        assertThat(check().getBoolean("agrees")).isFalse();
        assertThat(sold()).isNotEqualTo(right);

        assertThat(staff().post("/api/v1/sales-report/rebuild").jsonPath().getList("months", String.class))
                .contains(month());
        tables.atRest();
        assertThat(check().getList("waiting")).isEmpty();
        assertThat(check().getList("wrongMonths")).isEmpty();
        assertThat(sold()).isEqualTo(right);
    }

    private String month() {
        return YearMonth.from(today).toString();
    }

    private static JsonPath check() {
        return staff().get("/api/v1/sales-report/check").jsonPath();
    }

    private Map<String, Object> sold() {
        return staff().queryParams("by", "SKU", "from", today.toString(), "to", today.toString())
                .get("/api/v1/sales-report")
                .jsonPath()
                .getMap("rows.find { it.key == '" + Goods.TOPI.value() + "' }.figures");
    }

    private java.util.List<String> entries() {
        return staff().queryParams(
                        "by", "SKU", "key", Goods.TOPI.value(), "from", today.toString(), "to", today.toString())
                .get("/api/v1/sales-report/entries")
                .jsonPath()
                .getList("items.order", String.class);
    }
}
