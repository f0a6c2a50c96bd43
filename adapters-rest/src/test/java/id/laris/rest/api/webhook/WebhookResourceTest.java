package id.laris.rest.api.webhook;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.InMemoryEvents;
import id.laris.application.webhook.DeliverWebhooks;
import id.laris.application.webhook.QueueDeliveries;
import id.laris.application.webhook.ScriptedWebhookSender;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockRanOut;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.webhook.WebhookId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookResourceTest {
    private static final Map<String, Object> REQUEST =
            Map.of("name", "Gudang luar", "url", "https://gudang.example/laris", "events", List.of("stock.*"));

    @Inject
    QueueDeliveries queue;

    @Inject
    DeliverWebhooks deliver;

    @Inject
    ScriptedWebhookSender sender;

    @Inject
    InMemoryEvents events;

    @Inject
    SystemWork system;

    @Inject
    Clock clock;

    private String id;

    private JsonPath added() {
        var added = staff().body(REQUEST)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("secret", startsWith("whsec_"))
                .extract()
                .jsonPath();
        id = added.getString("id");
        return added;
    }

    @AfterEach
    void remove() {
        sender.answers(200);
        if (id != null) staff().delete("/api/v1/webhooks/{id}", id);
    }

    private String delivered(int status) {
        sender.answers(status);
        system.run(() -> {
            var event = new StockRanOut(
                    new Sku("A-" + UUID.randomUUID().toString().substring(0, 8)),
                    new WarehouseCode("BDG"),
                    clock.instant());
            events.publish(event);
            events.of(event.key()).forEach(queue::queue);
            deliver.deliver(new WebhookId(UUID.fromString(id)));
        });
        return staff().get("/api/v1/webhooks/{id}/deliveries", id)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    @Test
    void a_webhook_is_added_listed_changed_and_removed_and_its_secret_shows_once() {
        var secret = added().getString("secret");

        staff().get("/api/v1/webhooks")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.url", hasItem("https://gudang.example/laris"));
        assertThat(staff().get("/api/v1/webhooks/{id}", id).asString()).doesNotContain(secret.substring(6));
        staff().body(Map.of(
                        "name",
                        "Lain",
                        "url",
                        "https://lain.example/",
                        "events",
                        List.of("order.placed"),
                        "active",
                        false))
                .put("/api/v1/webhooks/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PAUSED"))
                .body("active", equalTo(false))
                .body("events", contains("order.placed"));
        staff().delete("/api/v1/webhooks/{id}", id).then().statusCode(204);
        staff().get("/api/v1/webhooks/{id}", id).then().statusCode(404).body("code", equalTo("webhook-not-found"));
        staff().get("/api/v1/webhooks").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void a_repeat_under_the_same_key_gets_the_same_secret_and_adds_nothing() {
        var key = UUID.randomUUID().toString();
        var first = staff().header("Idempotency-Key", key).body(REQUEST).post("/api/v1/webhooks");
        var again = staff().header("Idempotency-Key", key).body(REQUEST).post("/api/v1/webhooks");
        id = first.path("id");

        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id))
                .body("secret", equalTo(first.path("secret")));
    }

    @Test
    void another_secret_shows_once_too() {
        var before = added().getString("secret");

        staff().post("/api/v1/webhooks/{id}/secret", id)
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("secret", startsWith("whsec_"))
                .body("secret", not(equalTo(before)));
    }

    @Test
    void what_was_sent_and_how_it_went_is_listed() {
        added();
        var delivery = delivered(500);

        staff().get("/api/v1/webhooks/{id}/deliveries?state=waiting", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("stock.ran-out"))
                .body("items[0].tries", equalTo(1))
                .body("items[0].nextTryAt", notNullValue())
                .body("items[0].last.status", equalTo(500))
                .body("items[0].last.problem", nullValue())
                .body("next", nullValue());
        staff().get("/api/v1/webhooks/{id}/deliveries/{delivery}", id, delivery)
                .then()
                .statusCode(200)
                .body("delivery.id", equalTo(delivery))
                .body("tries", hasSize(1))
                .body("tries[0].answer", equalTo("ok"));
    }

    @Test
    void one_message_and_all_since_a_time_are_sent_again() {
        added();
        var delivery = delivered(200);

        staff().post("/api/v1/webhooks/{id}/deliveries/{delivery}/replay", id, delivery)
                .then()
                .statusCode(202);
        staff().get("/api/v1/webhooks/{id}/deliveries/{delivery}", id, delivery)
                .then()
                .body("delivery.state", equalTo("WAITING"))
                .body("delivery.tries", equalTo(0));
        system.run(() -> deliver.deliver(new WebhookId(UUID.fromString(id))));
        int queued = staff().body(
                        Map.of("since", clock.instant().minusSeconds(60).toString(), "delivered", true))
                .post("/api/v1/webhooks/{id}/replays", id)
                .then()
                .statusCode(202)
                .extract()
                .path("queued");

        assertThat(queued).isPositive();
    }

    @Test
    void a_webhook_that_cannot_be_is_refused_with_the_field() {
        Stream.of(
                        Map.entry("url", "http://gudang.example/"),
                        Map.entry("url", "https://orang:sandi@gudang.example/"),
                        Map.entry("url", "gudang"),
                        Map.entry("name", ""),
                        Map.entry("events", List.of()),
                        Map.entry("events", List.of("identity.account-closed")),
                        Map.entry("events", List.of("*")))
                .forEach(wrong -> {
                    var request = new java.util.HashMap<>(REQUEST);
                    request.put(wrong.getKey(), wrong.getValue());
                    staff().body(request)
                            .post("/api/v1/webhooks")
                            .then()
                            .statusCode(422)
                            .body("code", equalTo("invalid-" + wrong.getKey()));
                });
        added();
        for (var since : List.of("", "kemarin", "2019-01-01T00:00:00Z", "2099-01-01T00:00:00Z"))
            staff().body(Map.of("since", since))
                    .post("/api/v1/webhooks/{id}/replays", id)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("invalid-since"));
        staff().get("/api/v1/webhooks/{id}/deliveries?limit=0", id)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-limit"));
        staff().get("/api/v1/webhooks/{id}/deliveries?cursor=x", id)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void what_is_not_there_is_not_found_and_strangers_see_nothing() {
        added();
        staff().get("/api/v1/webhooks/x").then().statusCode(404);
        staff().get("/api/v1/webhooks/{id}/deliveries/{delivery}", id, UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("delivery-not-found"));
        staff().post("/api/v1/webhooks/{id}/secret", UUID.randomUUID()).then().statusCode(404);

        visitor().get("/api/v1/webhooks").then().statusCode(401);
        visitor().body(REQUEST).post("/api/v1/webhooks").then().statusCode(401);
    }
}
