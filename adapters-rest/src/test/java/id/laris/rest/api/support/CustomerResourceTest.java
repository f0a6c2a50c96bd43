package id.laris.rest.api.support;

import static id.laris.rest.api.shared.ApiClient.cartWith;
import static id.laris.rest.api.shared.ApiClient.checkout;
import static id.laris.rest.api.shared.ApiClient.order;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.laris.application.identity.Accounts;
import id.laris.application.shared.Goods;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.shared.AccountId;
import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerResourceTest {
    private static final Map<String, String> REASON = Map.of("reason", "paket salah kirim");

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    private final String email = "tamu-" + UUID.randomUUID() + "@contoh.test";

    private String placed() {
        var checkout = checkout(cartWith(Goods.KAOS_M, 1), "QRIS");
        checkout.put("email", email);
        return order(checkout).statusCode(201).extract().jsonPath().getString("number");
    }

    @Test
    void a_guest_is_found_shown_masked_and_revealed() {
        var number = placed();

        staff().queryParam("q", email)
                .get("/api/v1/customers")
                .then()
                .statusCode(200)
                .body("items.id", contains(number))
                .body("items[0].guest", equalTo(true))
                .body("items[0].name", equalTo("S••• D•••"))
                .body("items[0].email", equalTo("t•••@contoh.test"))
                .body("items[0].state", nullValue());
        staff().get("/api/v1/customers/{id}", number)
                .then()
                .statusCode(200)
                .body("revealed", equalTo(false))
                .body("account", nullValue())
                .body("contacts[0].email", equalTo("t•••@contoh.test"))
                .body("orders.items.number", contains(number))
                .body(not(containsString("Setiabudi")));
        staff().body(REASON)
                .post("/api/v1/customers/{id}/reveal", number)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("revealed", equalTo(true))
                .body("contacts[0].name", equalTo("Sari Dewi"))
                .body("contacts[0].email", equalTo(email))
                .body("addresses[0].street", equalTo("Jl. Setiabudi 10 RT 02/03"));
        staff().get("/api/v1/audit?action=reveal-customer&q=order " + number)
                .then()
                .statusCode(200)
                .body("items[0].changes.find { it.field == 'reason' }.after", equalTo("paket salah kirim"));
    }

    @Test
    void a_member_is_shown_by_account() {
        var id = new AccountId(UUID.randomUUID());
        accounts.add(Account.active(
                id, AccountKind.CUSTOMER, new EmailAddress(email), "Ratna Wulan", "hash", clock.instant()));

        staff().queryParam("q", "wulan ratna")
                .get("/api/v1/customers")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()));
        staff().get("/api/v1/customers/" + id)
                .then()
                .statusCode(200)
                .body("account.state", equalTo("ACTIVE"))
                .body("account.openSessions", equalTo(0))
                .body("contacts[0].name", equalTo("R••• W•••"));
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        staff().get("/api/v1/customers/siti")
                .then()
                .statusCode(404)
                .body("code", equalTo("customer-not-found"))
                .body("title", equalTo("Pelanggan tidak ditemukan"));
        staff().get("/api/v1/customers/" + UUID.randomUUID()).then().statusCode(404);
        staff().get("/api/v1/customers?limit=201").then().statusCode(422);
        staff().get("/api/v1/customers?cursor=x").then().statusCode(422);
        staff().body(Map.of("reason", "ada"))
                .post("/api/v1/customers/{id}/reveal", placed())
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-reason"));
    }

    @Test
    void who_has_no_right_to_it_sees_nobody() {
        visitor().get("/api/v1/customers").then().statusCode(401);
        visitor()
                .header("Authorization", "Bearer " + TestGoods.STOCK_KEY)
                .get("/api/v1/customers")
                .then()
                .statusCode(403);
        visitor()
                .header("Authorization", "Bearer " + TestGoods.STOCK_KEY)
                .body(REASON)
                .post("/api/v1/customers/{id}/reveal", UUID.randomUUID())
                .then()
                .statusCode(403);
    }
}
