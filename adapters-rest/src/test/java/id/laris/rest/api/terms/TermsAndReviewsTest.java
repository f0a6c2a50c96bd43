package id.laris.rest.api.terms;

import static id.laris.rest.api.shared.ApiClient.cartWith;
import static id.laris.rest.api.shared.ApiClient.checkout;
import static id.laris.rest.api.shared.ApiClient.order;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.SystemWork;
import id.laris.application.order.Orders;
import id.laris.application.risk.RiskBook;
import id.laris.application.shared.Goods;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.risk.Assessment;
import id.laris.domain.risk.Reason;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.shared.AccountId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TermsAndReviewsTest {
    @Inject
    Accounts accounts;

    @Inject
    Orders orders;

    @Inject
    RiskBook book;

    @Inject
    SystemWork system;

    private AccountId customer() {
        var id = new AccountId(UUID.randomUUID());
        system.run(() -> accounts.add(Account.active(
                id,
                AccountKind.CUSTOMER,
                new EmailAddress("toko-" + id + "@contoh.test"),
                "Toko Maju",
                "hash",
                Instant.parse("2026-01-01T00:00:00Z"))));
        return id;
    }

    @Test
    void terms_are_granted_listed_and_changed_by_who_saw_them() {
        var account = customer();
        var body = Map.of("limit", Map.of("amount", 5_000_000, "currency", "IDR"), "days", 30);

        var tag = staff().body(body)
                .put("/api/v1/terms/{account}", account.toString())
                .then()
                .statusCode(200)
                .body("limit.amount", equalTo(5_000_000))
                .body("stopped", equalTo(false))
                .extract()
                .header("ETag");

        staff().get("/api/v1/terms?limit=500")
                .then()
                .statusCode(200)
                .body("items.terms.account", hasItem(account.toString()));
        staff().header("If-Match", tag)
                .body(body)
                .put("/api/v1/terms/{account}", account.toString())
                .then()
                .statusCode(200);
        staff().header("If-Match", tag)
                .body(body)
                .put("/api/v1/terms/{account}", account.toString())
                .then()
                .statusCode(412);
        staff().get("/api/v1/receivables/{account}", account.toString())
                .then()
                .statusCode(200)
                .body("ageing.open.amount", equalTo(0));
        staff().get("/api/v1/receivables").then().statusCode(200);
        visitor().get("/api/v1/terms").then().statusCode(401);
    }

    @Test
    void nobody_orders_on_invoice_by_asking_for_it() {
        var cart = cartWith(Goods.TOPI, 1);

        order(checkout(cart, "ON_INVOICE")).statusCode(422).body("code", equalTo("payment-method-not-offered"));
    }

    @Test
    void somebody_is_put_on_a_list_shown_and_taken_off() {
        var email = "ditolak-%s@contoh.test".formatted(UUID.randomUUID());
        var body = Map.of("kind", "DENY", "subject", "EMAIL", "value", email, "reason", "tiga paket ditolak");

        String id = staff().body(body)
                .post("/api/v1/listings")
                .then()
                .statusCode(201)
                .body("kind", equalTo("DENY"))
                .extract()
                .path("id");
        staff().get("/api/v1/listings?limit=500").then().statusCode(200).body("items.id", hasItem(id));
        var form = checkout(cartWith(Goods.TOPI, 1), "QRIS");
        form.put("email", email);
        form.put("street", "Jalan Sepi 2");
        order(form).statusCode(409).body("code", equalTo("order-not-taken"));

        staff().delete("/api/v1/listings/{id}", id).then().statusCode(204);
        form.put("cart", cartWith(Goods.TOPI, 1));
        order(form).statusCode(201);
        staff().body(Map.of("kind", "MAYBE", "subject", "EMAIL", "value", email, "reason", "tiga paket ditolak"))
                .post("/api/v1/listings")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-listing"));
        visitor().get("/api/v1/listings").then().statusCode(401);
    }

    @Test
    void a_held_order_is_listed_and_decided_once() {
        // Somebody of whom nothing is known: other tests buy so often that this alone is written down.
        var form = checkout(cartWith(Goods.TOPI, 1), "CASH_ON_DELIVERY");
        form.put("email", "baru-%s@contoh.test".formatted(UUID.randomUUID()));
        form.put("phone", "0857 1234 9876");
        form.put("street", "Jalan Sepi 1");
        String number = order(form).statusCode(201).extract().path("number");
        var order = orders.get(new OrderNumber(number));
        system.run(() -> {
            orders.save(order.held());
            book.save(Review.held(
                    order.id(),
                    order.number(),
                    new Assessment(List.of(new Reason(RiskRule.REFUSED_PARCELS, 60, 2, 1)), 55),
                    order.placedAt()));
        });

        staff().get("/api/v1/reviews?limit=500").then().statusCode(200).body("items.order", hasItem(number));
        staff().get("/api/v1/reviews/{number}", number)
                .then()
                .statusCode(200)
                .body("score", equalTo(60))
                .body("holdFrom", equalTo(55))
                .body("reasons[0].limit", equalTo(1))
                .body("state", equalTo("WAITING"));
        staff().body(Map.of("release", true, "note", "sudah ditelepon"))
                .post("/api/v1/reviews/{number}/decision", number)
                .then()
                .statusCode(200)
                .body("state", equalTo("RELEASED"));
        staff().body(Map.of("release", false, "note", "berubah pikiran"))
                .post("/api/v1/reviews/{number}/decision", number)
                .then()
                .statusCode(409)
                .body("code", equalTo("review-decided"));
    }
}
