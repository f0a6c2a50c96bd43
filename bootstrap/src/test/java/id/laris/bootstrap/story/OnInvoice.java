package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.staff;

import id.laris.domain.shared.Sku;
import io.restassured.response.Response;
import java.util.Map;

/** Customers who may pay later, and what they order on their own pages. */
final class OnInvoice {
    private OnInvoice() {}

    static void allow(String account, long limit) {
        staff().body(Map.of("limit", Map.of("amount", limit, "currency", "IDR"), "days", 30))
                .put("/api/v1/terms/{account}", account)
                .then()
                .statusCode(200);
    }

    /** A browser of that customer with a cart of its own. */
    static Browser browser(String email, Sku sku, int pieces) {
        var browser = Browser.ofCustomer(email).with("laris_cart", Api.cartWith(sku, pieces));
        browser.page("/checkout");
        return browser;
    }

    static Response order(Browser browser, String email) {
        return browser.send(
                "/checkout",
                "name",
                "Toko Maju",
                "email",
                email,
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
                "Jl. Setiabudi 10",
                "postalCode",
                "40153",
                "shippingOption",
                "REG",
                "paymentMethod",
                "ON_INVOICE");
    }
}
